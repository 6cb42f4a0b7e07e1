/** One event as it was given: its bytes, and the line on which they begin. */
export interface GivenEvent {
  line: number;
  value: Buffer;
}

const LINE_FEED = 0x0a;

/**
 * The events in a text. JSON over several lines is one event; where the first line is JSON by itself and more follow, each
 * line is one (JSON lines). Whatever is not JSON is handed on as it is: the verdict says so.
 */
export function splitEvents(bytes: Buffer): GivenEvent[] {
  const lines = linesOf(bytes);
  const [first] = lines;
  if (first === undefined) return [{ line: 1, value: bytes }];
  if (lines.length > 1 && isJson(first.value) && !isJson(bytes)) return lines;
  return [{ line: first.line, value: bytes }];
}

/** Lines that hold more than blanks. Cut as bytes: what is wrong in the encoding must stay so. */
function linesOf(bytes: Buffer): GivenEvent[] {
  const lines: GivenEvent[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const value = bytes.subarray(start, end);
    if (value.toString('latin1').trim() !== '') lines.push({ line, value });
    start = end + 1;
  }
  return lines;
}

/** Reads past a byte order mark, as the contract's codec does. */
const text = new TextDecoder();

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(text.decode(bytes));
    return true;
  } catch {
    return false;
  }
}

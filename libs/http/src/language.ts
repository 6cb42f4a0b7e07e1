import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

export type Lang = 'sv' | 'en';

export interface LocalizedText {
  sv: string;
  en: string;
}

export function inLanguage(text: LocalizedText, lang: Lang): string {
  return text[lang];
}

/** `?lang=` decides, then Accept-Language (RFC 9110, section 12.5.4), then English. */
export function languageOf(request: Pick<FastifyRequest, 'query' | 'headers'>): Lang {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang;
  if (asked === 'sv' || asked === 'en') return asked;
  return preferredLanguage(request.headers['accept-language']);
}

function preferredLanguage(header: string | undefined): Lang {
  const preferences = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  preferences.sort((a, b) => b.quality - a.quality);
  return preferences.find(({ language, quality }) => (language === 'sv' || language === 'en') && quality > 0)
    ?.language === 'sv'
    ? 'sv'
    : 'en';
}

/** Parameter of a controller's method: the language that the reader asked for. The answer says that it is in it. */
export const Language = createParamDecorator((_: unknown, context: ExecutionContext): Lang => {
  const http = context.switchToHttp();
  const lang = languageOf(http.getRequest<FastifyRequest>());
  void http.getResponse<FastifyReply>().header('content-language', lang).header('vary', 'accept-language');
  return lang;
});

// Made from schema/processing-event.v1.schema.json by `npm run generate`; edit that file instead.
// @ts-nocheck generated JavaScript
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:trettio:schema:processing-event:v1","title":"ProcessingEvent","description":"One thing that a service did with the personal data of one data subject, as a CloudEvents 1.0 envelope. It holds no free text and, save the pseudonymous subject, no personal data.","type":"object","required":["specversion","id","source","type","time","datacontenttype","data"],"properties":{"specversion":{"const":"1.0"},"id":{"description":"UUIDv7 (RFC 9562). Its time part is the event's time, also where a person entered the event by hand.","$ref":"#/definitions/uuid7"},"source":{"description":"Key of the service that did it; it owns the topic.","$ref":"#/definitions/slug"},"type":{"const":"org.trettio.processing.v1"},"subject":{"description":"subjectRef: random pseudonym of the data subject, and the Kafka key. Absent for aggregates, which concern nobody in particular.","$ref":"#/definitions/uuid"},"time":{"description":"When it happened, UTC, milliseconds (RFC 3339).","$ref":"#/definitions/instant"},"sequence":{"description":"CloudEvents extension: position among this source's events, dense from 1, sixteen digits so that text order is number order. The outbox relay gives it; a producer without an outbox leaves it out and its coverage says so.","type":"string","pattern":"^(?!0{16})[0-9]{16}$"},"datacontenttype":{"const":"application/json"},"dataschema":{"const":"urn:trettio:schema:processing-event:v1"},"traceparent":{"description":"CloudEvents distributed tracing extension (W3C Trace Context).","type":"string","pattern":"^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"},"data":{"$ref":"#/definitions/processing"}},"patternProperties":{"^(?!(specversion|id|source|type|subject|time|sequence|datacontenttype|dataschema|traceparent|data|data_base64)$)[a-z0-9]{1,20}$":{"$ref":"#/definitions/extension"}},"additionalProperties":false,"dependencies":{"subject":{"properties":{"data":{"required":["subjectKind"]}}}},"if":{"properties":{"data":{"required":["disclosure"]}}},"then":{"required":["subject"]},"definitions":{"slug":{"description":"Open term: lower-case words joined by hyphens, at most 48 characters.","type":"string","pattern":"^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},"uuid7":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},"instant":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"extension":{"description":"Any further CloudEvents extension: a short token, a whole number or a truth value, and no personal data.","anyOf":[{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:+@/-]{0,63}$"},{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"boolean"}]},"terms":{"type":"array","items":{"type":"string","$ref":"#/definitions/slug"},"minItems":1,"maxItems":32,"uniqueItems":true},"duration":{"description":"ISO 8601 duration in years, months, weeks or days; P0D is “from the trigger on”.","type":"string","pattern":"^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,4}D)?$"},"processing":{"title":"Processing","description":"What was done, in the words of Article 30.","type":"object","required":["activity","operation","purposes","legalBasis","categories"],"additionalProperties":false,"properties":{"activity":{"description":"Entry of the record of processing activities (Art. 30(1)).","$ref":"#/definitions/slug"},"operation":{"$ref":"#/definitions/operation"},"purposes":{"description":"Why (Art. 30(1)(b)).","$ref":"#/definitions/terms"},"legalBasis":{"$ref":"#/definitions/legalBasis"},"specialBasis":{"$ref":"#/definitions/specialBasis"},"subjectKind":{"description":"Category of data subject (Art. 30(1)(c)).","$ref":"#/definitions/slug"},"categories":{"description":"Categories of personal data (Art. 30(1)(c)).","$ref":"#/definitions/terms"},"dataSource":{"description":"Where the data came from (Art. 14(2)(f)); person is the data subject.","$ref":"#/definitions/slug"},"recipient":{"$ref":"#/definitions/recipient"},"country":{"$ref":"#/definitions/country"},"transferGround":{"$ref":"#/definitions/transferGround"},"retention":{"description":"Envisaged time limit for erasure (Art. 30(1)(f)): the period, counted from the trigger.","type":"object","required":["period","trigger"],"additionalProperties":false,"properties":{"period":{"$ref":"#/definitions/duration"},"trigger":{"$ref":"#/definitions/slug"}}},"notice":{"description":"Edition of the privacy notice that the person was shown (Art. 13, 14): year and month, or a day.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"},"channel":{"$ref":"#/definitions/channel"},"operationId":{"description":"Business operation; the events of all persons it touched share it.","$ref":"#/definitions/uuid"},"disclosure":{"$ref":"#/definitions/disclosure"},"corrects":{"description":"Id of the event that was stated wrongly; this one says it right.","$ref":"#/definitions/uuid7"}},"dependencies":{"disclosure":["recipient","country"],"recipient":["disclosure"],"transferGround":["recipient"],"country":["recipient"]}},"recipient":{"title":"Recipient","description":"Who gets the data (Art. 4(9)): a legal entity, or a class of natural persons.","type":"object","required":["key","class","role"],"additionalProperties":false,"properties":{"key":{"description":"The legal entity; its sharing log.","$ref":"#/definitions/slug"},"class":{"description":"Category of recipient (Art. 30(1)(d)).","$ref":"#/definitions/slug"},"role":{"$ref":"#/definitions/role"}}},"disclosure":{"title":"Disclosure","description":"One act of giving data to one recipient, in two events per person: opened before the first byte leaves, closed when it is known how it ended. Withheld: the gate did not let it out.","type":"object","required":["id","phase"],"additionalProperties":false,"properties":{"id":{"description":"The recipient sees it as Idempotency-Key.","$ref":"#/definitions/uuid"},"phase":{"$ref":"#/definitions/phase"},"outcome":{"$ref":"#/definitions/outcome"},"reason":{"$ref":"#/definitions/withheldReason"},"attempts":{"description":"How often it was tried.","type":"integer","minimum":0,"maximum":1000},"receipt":{"description":"SHA-256(salt ‖ body sent), hex; the salt stays with the sender.","type":"string","pattern":"^[0-9a-f]{64}$"},"override":{"description":"Somebody answered for letting it out against the check.","const":true},"manual":{"description":"Entered by hand: a phone call, a letter, a file handed over.","const":true}},"allOf":[{"if":{"properties":{"phase":{"const":"closed"}}},"then":{"required":["outcome","attempts"]},"else":{"properties":{"outcome":false,"attempts":false,"receipt":false}}},{"if":{"properties":{"phase":{"const":"withheld"}}},"then":{"required":["reason"]},"else":{"properties":{"reason":false}}}]},"operation":{"title":"Operation","description":"Verb of Art. 4(2).","enum":["collect","record","organise","structure","store","adapt","alter","retrieve","consult","use","disclose","disseminate","make-available","align","combine","restrict","erase","destroy"]},"legalBasis":{"title":"LegalBasis","description":"Point of Art. 6(1) relied on.","enum":["A6-1-a","A6-1-b","A6-1-c","A6-1-d","A6-1-e","A6-1-f"]},"specialBasis":{"title":"SpecialBasis","description":"Point of Art. 9(2) for special categories, or Art. 10 for data on criminal offences.","enum":["A9-2-a","A9-2-b","A9-2-c","A9-2-d","A9-2-e","A9-2-f","A9-2-g","A9-2-h","A9-2-i","A9-2-j","A10"]},"country":{"title":"Country","description":"Country where the recipient gets the data, ISO 3166-1 alpha-2.","enum":["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","YE","YT","ZA","ZM","ZW"]},"transferGround":{"title":"TransferGround","description":"Ground of a transfer to a third country (Art. 45, 46, 49).","enum":["A45","A46-2-a","A46-2-b","A46-2-c","A46-2-d","A46-2-e","A46-2-f","A46-3-a","A46-3-b","A49-1-a","A49-1-b","A49-1-c","A49-1-d","A49-1-e","A49-1-f","A49-1-g","A49-1-second"]},"channel":{"title":"Channel","description":"Way by which the data moved.","enum":["api","web","app","email","sms","push","phone","post","file","in-person","device"]},"role":{"title":"Role","enum":["processor","sub-processor","joint-controller","separate-controller","natural-person","authority-inquiry"]},"phase":{"title":"Phase","enum":["opened","closed","withheld"]},"outcome":{"title":"Outcome","enum":["acknowledged","refused","failed","unknown","not-sent"]},"withheldReason":{"title":"WithheldReason","description":"Why the gate withheld it.","enum":["undeclared-activity","undeclared-subject-kind","undeclared-recipient","undeclared-category","no-agreement","objection","restriction","no-consent","no-state"]}}};
const schema12 = {"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"};
const schema13 = {"description":"Open term: lower-case words joined by hyphens, at most 48 characters.","type":"string","pattern":"^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"};
const schema14 = {"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"};
const schema15 = {"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"};
const schema41 = {"description":"Any further CloudEvents extension: a short token, a whole number or a truth value, and no personal data.","anyOf":[{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:+@/-]{0,63}$"},{"type":"integer","minimum":-2147483648,"maximum":2147483647},{"type":"boolean"}]};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?!(specversion|id|source|type|subject|time|sequence|datacontenttype|dataschema|traceparent|data|data_base64)$)[a-z0-9]{1,20}$", "u");
const pattern1 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern2 = new RegExp("^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern3 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$", "u");
const pattern5 = new RegExp("^(?!0{16})[0-9]{16}$", "u");
const pattern6 = new RegExp("^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$", "u");
const pattern21 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:+@/-]{0,63}$", "u");
const schema16 = {"title":"Processing","description":"What was done, in the words of Article 30.","type":"object","required":["activity","operation","purposes","legalBasis","categories"],"additionalProperties":false,"properties":{"activity":{"description":"Entry of the record of processing activities (Art. 30(1)).","$ref":"#/definitions/slug"},"operation":{"$ref":"#/definitions/operation"},"purposes":{"description":"Why (Art. 30(1)(b)).","$ref":"#/definitions/terms"},"legalBasis":{"$ref":"#/definitions/legalBasis"},"specialBasis":{"$ref":"#/definitions/specialBasis"},"subjectKind":{"description":"Category of data subject (Art. 30(1)(c)).","$ref":"#/definitions/slug"},"categories":{"description":"Categories of personal data (Art. 30(1)(c)).","$ref":"#/definitions/terms"},"dataSource":{"description":"Where the data came from (Art. 14(2)(f)); person is the data subject.","$ref":"#/definitions/slug"},"recipient":{"$ref":"#/definitions/recipient"},"country":{"$ref":"#/definitions/country"},"transferGround":{"$ref":"#/definitions/transferGround"},"retention":{"description":"Envisaged time limit for erasure (Art. 30(1)(f)): the period, counted from the trigger.","type":"object","required":["period","trigger"],"additionalProperties":false,"properties":{"period":{"$ref":"#/definitions/duration"},"trigger":{"$ref":"#/definitions/slug"}}},"notice":{"description":"Edition of the privacy notice that the person was shown (Art. 13, 14): year and month, or a day.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"},"channel":{"$ref":"#/definitions/channel"},"operationId":{"description":"Business operation; the events of all persons it touched share it.","$ref":"#/definitions/uuid"},"disclosure":{"$ref":"#/definitions/disclosure"},"corrects":{"description":"Id of the event that was stated wrongly; this one says it right.","$ref":"#/definitions/uuid7"}},"dependencies":{"disclosure":["recipient","country"],"recipient":["disclosure"],"transferGround":["recipient"],"country":["recipient"]}};
const schema18 = {"title":"Operation","description":"Verb of Art. 4(2).","enum":["collect","record","organise","structure","store","adapt","alter","retrieve","consult","use","disclose","disseminate","make-available","align","combine","restrict","erase","destroy"]};
const schema21 = {"title":"LegalBasis","description":"Point of Art. 6(1) relied on.","enum":["A6-1-a","A6-1-b","A6-1-c","A6-1-d","A6-1-e","A6-1-f"]};
const schema22 = {"title":"SpecialBasis","description":"Point of Art. 9(2) for special categories, or Art. 10 for data on criminal offences.","enum":["A9-2-a","A9-2-b","A9-2-c","A9-2-d","A9-2-e","A9-2-f","A9-2-g","A9-2-h","A9-2-i","A9-2-j","A10"]};
const schema29 = {"title":"Country","description":"Country where the recipient gets the data, ISO 3166-1 alpha-2.","enum":["AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CU","CV","CW","CX","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","YE","YT","ZA","ZM","ZW"]};
const schema30 = {"title":"TransferGround","description":"Ground of a transfer to a third country (Art. 45, 46, 49).","enum":["A45","A46-2-a","A46-2-b","A46-2-c","A46-2-d","A46-2-e","A46-2-f","A46-3-a","A46-3-b","A49-1-a","A49-1-b","A49-1-c","A49-1-d","A49-1-e","A49-1-f","A49-1-g","A49-1-second"]};
const schema31 = {"description":"ISO 8601 duration in years, months, weeks or days; P0D is “from the trigger on”.","type":"string","pattern":"^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,4}D)?$"};
const schema33 = {"title":"Channel","description":"Way by which the data moved.","enum":["api","web","app","email","sms","push","phone","post","file","in-person","device"]};
const pattern13 = new RegExp("^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,4}D)?$", "u");
const pattern15 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$", "u");
const schema19 = {"type":"array","items":{"type":"string","$ref":"#/definitions/slug"},"minItems":1,"maxItems":32,"uniqueItems":true};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 32){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/slug/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema25 = {"title":"Recipient","description":"Who gets the data (Art. 4(9)): a legal entity, or a class of natural persons.","type":"object","required":["key","class","role"],"additionalProperties":false,"properties":{"key":{"description":"The legal entity; its sharing log.","$ref":"#/definitions/slug"},"class":{"description":"Category of recipient (Art. 30(1)(d)).","$ref":"#/definitions/slug"},"role":{"$ref":"#/definitions/role"}}};
const schema28 = {"title":"Role","enum":["processor","sub-processor","joint-controller","separate-controller","natural-person","authority-inquiry"]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.class === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.role === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "class")) || (key0 === "role"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/definitions/slug/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/definitions/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.class !== undefined){
let data1 = data.class;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err6 = {instancePath:instancePath+"/class",schemaPath:"#/definitions/slug/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/class",schemaPath:"#/definitions/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!((((((data2 === "processor") || (data2 === "sub-processor")) || (data2 === "joint-controller")) || (data2 === "separate-controller")) || (data2 === "natural-person")) || (data2 === "authority-inquiry"))){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/definitions/role/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema35 = {"title":"Disclosure","description":"One act of giving data to one recipient, in two events per person: opened before the first byte leaves, closed when it is known how it ended. Withheld: the gate did not let it out.","type":"object","required":["id","phase"],"additionalProperties":false,"properties":{"id":{"description":"The recipient sees it as Idempotency-Key.","$ref":"#/definitions/uuid"},"phase":{"$ref":"#/definitions/phase"},"outcome":{"$ref":"#/definitions/outcome"},"reason":{"$ref":"#/definitions/withheldReason"},"attempts":{"description":"How often it was tried.","type":"integer","minimum":0,"maximum":1000},"receipt":{"description":"SHA-256(salt ‖ body sent), hex; the salt stays with the sender.","type":"string","pattern":"^[0-9a-f]{64}$"},"override":{"description":"Somebody answered for letting it out against the check.","const":true},"manual":{"description":"Entered by hand: a phone call, a letter, a file handed over.","const":true}},"allOf":[{"if":{"properties":{"phase":{"const":"closed"}}},"then":{"required":["outcome","attempts"]},"else":{"properties":{"outcome":false,"attempts":false,"receipt":false}}},{"if":{"properties":{"phase":{"const":"withheld"}}},"then":{"required":["reason"]},"else":{"properties":{"reason":false}}}]};
const schema37 = {"title":"Phase","enum":["opened","closed","withheld"]};
const schema38 = {"title":"Outcome","enum":["acknowledged","refused","failed","unknown","not-sent"]};
const schema39 = {"title":"WithheldReason","description":"Why the gate withheld it.","enum":["undeclared-activity","undeclared-subject-kind","undeclared-recipient","undeclared-category","no-agreement","objection","restriction","no-consent","no-state"]};
const pattern18 = new RegExp("^[0-9a-f]{64}$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase !== undefined){
if("closed" !== data.phase){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attempts === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome !== undefined){
const err3 = {instancePath:instancePath+"/outcome",schemaPath:"#/allOf/0/else/properties/outcome/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.attempts !== undefined){
const err4 = {instancePath:instancePath+"/attempts",schemaPath:"#/allOf/0/else/properties/attempts/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.receipt !== undefined){
const err5 = {instancePath:instancePath+"/receipt",schemaPath:"#/allOf/0/else/properties/receipt/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err6 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase !== undefined){
if("withheld" !== data.phase){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/allOf/1/else/properties/reason/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err10 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.phase === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "phase")) || (key0 === "outcome")) || (key0 === "reason")) || (key0 === "attempts")) || (key0 === "receipt")) || (key0 === "override")) || (key0 === "manual"))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
let data6 = data.id;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.phase !== undefined){
let data7 = data.phase;
if(!(((data7 === "opened") || (data7 === "closed")) || (data7 === "withheld"))){
const err16 = {instancePath:instancePath+"/phase",schemaPath:"#/definitions/phase/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.outcome !== undefined){
let data8 = data.outcome;
if(!(((((data8 === "acknowledged") || (data8 === "refused")) || (data8 === "failed")) || (data8 === "unknown")) || (data8 === "not-sent"))){
const err17 = {instancePath:instancePath+"/outcome",schemaPath:"#/definitions/outcome/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.reason !== undefined){
let data9 = data.reason;
if(!(((((((((data9 === "undeclared-activity") || (data9 === "undeclared-subject-kind")) || (data9 === "undeclared-recipient")) || (data9 === "undeclared-category")) || (data9 === "no-agreement")) || (data9 === "objection")) || (data9 === "restriction")) || (data9 === "no-consent")) || (data9 === "no-state"))){
const err18 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/withheldReason/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.attempts !== undefined){
let data10 = data.attempts;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err19 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 > 1000 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.receipt !== undefined){
let data11 = data.receipt;
if(typeof data11 === "string"){
if(!pattern18.test(data11)){
const err22 = {instancePath:instancePath+"/receipt",schemaPath:"#/properties/receipt/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/receipt",schemaPath:"#/properties/receipt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.override !== undefined){
if(true !== data.override){
const err24 = {instancePath:instancePath+"/override",schemaPath:"#/properties/override/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.manual !== undefined){
if(true !== data.manual){
const err25 = {instancePath:instancePath+"/manual",schemaPath:"#/properties/manual/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"},message:"must have required property '"+"activity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.purposes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.legalBasis === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legalBasis"},message:"must have required property '"+"legalBasis"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.categories === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories"},message:"must have required property '"+"categories"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.disclosure !== undefined){
if(data.recipient === undefined){
const err6 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "disclosure",
    missingProperty: "recipient",
    depsCount: 2,
    deps: "recipient, country"},message:"must have properties recipient, country when property disclosure is present"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.country === undefined){
const err7 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "disclosure",
    missingProperty: "country",
    depsCount: 2,
    deps: "recipient, country"},message:"must have properties recipient, country when property disclosure is present"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.recipient !== undefined){
if(data.disclosure === undefined){
const err8 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "recipient",
    missingProperty: "disclosure",
    depsCount: 1,
    deps: "disclosure"},message:"must have property disclosure when property recipient is present"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.transferGround !== undefined){
if(data.recipient === undefined){
const err9 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "transferGround",
    missingProperty: "recipient",
    depsCount: 1,
    deps: "recipient"},message:"must have property recipient when property transferGround is present"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.country !== undefined){
if(data.recipient === undefined){
const err10 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "country",
    missingProperty: "recipient",
    depsCount: 1,
    deps: "recipient"},message:"must have property recipient when property country is present"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.activity !== undefined){
let data0 = data.activity;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err11 = {instancePath:instancePath+"/activity",schemaPath:"#/definitions/slug/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/activity",schemaPath:"#/definitions/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(!((((((((((((((((((data1 === "collect") || (data1 === "record")) || (data1 === "organise")) || (data1 === "structure")) || (data1 === "store")) || (data1 === "adapt")) || (data1 === "alter")) || (data1 === "retrieve")) || (data1 === "consult")) || (data1 === "use")) || (data1 === "disclose")) || (data1 === "disseminate")) || (data1 === "make-available")) || (data1 === "align")) || (data1 === "combine")) || (data1 === "restrict")) || (data1 === "erase")) || (data1 === "destroy"))){
const err13 = {instancePath:instancePath+"/operation",schemaPath:"#/definitions/operation/enum",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.purposes !== undefined){
if(!(validate12(data.purposes, {instancePath:instancePath+"/purposes",parentData:data,parentDataProperty:"purposes",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
let data3 = data.legalBasis;
if(!((((((data3 === "A6-1-a") || (data3 === "A6-1-b")) || (data3 === "A6-1-c")) || (data3 === "A6-1-d")) || (data3 === "A6-1-e")) || (data3 === "A6-1-f"))){
const err14 = {instancePath:instancePath+"/legalBasis",schemaPath:"#/definitions/legalBasis/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.specialBasis !== undefined){
let data4 = data.specialBasis;
if(!(((((((((((data4 === "A9-2-a") || (data4 === "A9-2-b")) || (data4 === "A9-2-c")) || (data4 === "A9-2-d")) || (data4 === "A9-2-e")) || (data4 === "A9-2-f")) || (data4 === "A9-2-g")) || (data4 === "A9-2-h")) || (data4 === "A9-2-i")) || (data4 === "A9-2-j")) || (data4 === "A10"))){
const err15 = {instancePath:instancePath+"/specialBasis",schemaPath:"#/definitions/specialBasis/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.subjectKind !== undefined){
let data5 = data.subjectKind;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err16 = {instancePath:instancePath+"/subjectKind",schemaPath:"#/definitions/slug/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/subjectKind",schemaPath:"#/definitions/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.categories !== undefined){
if(!(validate12(data.categories, {instancePath:instancePath+"/categories",parentData:data,parentDataProperty:"categories",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.dataSource !== undefined){
let data7 = data.dataSource;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err18 = {instancePath:instancePath+"/dataSource",schemaPath:"#/definitions/slug/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/dataSource",schemaPath:"#/definitions/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.recipient !== undefined){
if(!(validate15(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
let data9 = data.country;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data9 === "AD") || (data9 === "AE")) || (data9 === "AF")) || (data9 === "AG")) || (data9 === "AI")) || (data9 === "AL")) || (data9 === "AM")) || (data9 === "AO")) || (data9 === "AQ")) || (data9 === "AR")) || (data9 === "AS")) || (data9 === "AT")) || (data9 === "AU")) || (data9 === "AW")) || (data9 === "AX")) || (data9 === "AZ")) || (data9 === "BA")) || (data9 === "BB")) || (data9 === "BD")) || (data9 === "BE")) || (data9 === "BF")) || (data9 === "BG")) || (data9 === "BH")) || (data9 === "BI")) || (data9 === "BJ")) || (data9 === "BL")) || (data9 === "BM")) || (data9 === "BN")) || (data9 === "BO")) || (data9 === "BQ")) || (data9 === "BR")) || (data9 === "BS")) || (data9 === "BT")) || (data9 === "BV")) || (data9 === "BW")) || (data9 === "BY")) || (data9 === "BZ")) || (data9 === "CA")) || (data9 === "CC")) || (data9 === "CD")) || (data9 === "CF")) || (data9 === "CG")) || (data9 === "CH")) || (data9 === "CI")) || (data9 === "CK")) || (data9 === "CL")) || (data9 === "CM")) || (data9 === "CN")) || (data9 === "CO")) || (data9 === "CR")) || (data9 === "CU")) || (data9 === "CV")) || (data9 === "CW")) || (data9 === "CX")) || (data9 === "CY")) || (data9 === "CZ")) || (data9 === "DE")) || (data9 === "DJ")) || (data9 === "DK")) || (data9 === "DM")) || (data9 === "DO")) || (data9 === "DZ")) || (data9 === "EC")) || (data9 === "EE")) || (data9 === "EG")) || (data9 === "EH")) || (data9 === "ER")) || (data9 === "ES")) || (data9 === "ET")) || (data9 === "FI")) || (data9 === "FJ")) || (data9 === "FK")) || (data9 === "FM")) || (data9 === "FO")) || (data9 === "FR")) || (data9 === "GA")) || (data9 === "GB")) || (data9 === "GD")) || (data9 === "GE")) || (data9 === "GF")) || (data9 === "GG")) || (data9 === "GH")) || (data9 === "GI")) || (data9 === "GL")) || (data9 === "GM")) || (data9 === "GN")) || (data9 === "GP")) || (data9 === "GQ")) || (data9 === "GR")) || (data9 === "GS")) || (data9 === "GT")) || (data9 === "GU")) || (data9 === "GW")) || (data9 === "GY")) || (data9 === "HK")) || (data9 === "HM")) || (data9 === "HN")) || (data9 === "HR")) || (data9 === "HT")) || (data9 === "HU")) || (data9 === "ID")) || (data9 === "IE")) || (data9 === "IL")) || (data9 === "IM")) || (data9 === "IN")) || (data9 === "IO")) || (data9 === "IQ")) || (data9 === "IR")) || (data9 === "IS")) || (data9 === "IT")) || (data9 === "JE")) || (data9 === "JM")) || (data9 === "JO")) || (data9 === "JP")) || (data9 === "KE")) || (data9 === "KG")) || (data9 === "KH")) || (data9 === "KI")) || (data9 === "KM")) || (data9 === "KN")) || (data9 === "KP")) || (data9 === "KR")) || (data9 === "KW")) || (data9 === "KY")) || (data9 === "KZ")) || (data9 === "LA")) || (data9 === "LB")) || (data9 === "LC")) || (data9 === "LI")) || (data9 === "LK")) || (data9 === "LR")) || (data9 === "LS")) || (data9 === "LT")) || (data9 === "LU")) || (data9 === "LV")) || (data9 === "LY")) || (data9 === "MA")) || (data9 === "MC")) || (data9 === "MD")) || (data9 === "ME")) || (data9 === "MF")) || (data9 === "MG")) || (data9 === "MH")) || (data9 === "MK")) || (data9 === "ML")) || (data9 === "MM")) || (data9 === "MN")) || (data9 === "MO")) || (data9 === "MP")) || (data9 === "MQ")) || (data9 === "MR")) || (data9 === "MS")) || (data9 === "MT")) || (data9 === "MU")) || (data9 === "MV")) || (data9 === "MW")) || (data9 === "MX")) || (data9 === "MY")) || (data9 === "MZ")) || (data9 === "NA")) || (data9 === "NC")) || (data9 === "NE")) || (data9 === "NF")) || (data9 === "NG")) || (data9 === "NI")) || (data9 === "NL")) || (data9 === "NO")) || (data9 === "NP")) || (data9 === "NR")) || (data9 === "NU")) || (data9 === "NZ")) || (data9 === "OM")) || (data9 === "PA")) || (data9 === "PE")) || (data9 === "PF")) || (data9 === "PG")) || (data9 === "PH")) || (data9 === "PK")) || (data9 === "PL")) || (data9 === "PM")) || (data9 === "PN")) || (data9 === "PR")) || (data9 === "PS")) || (data9 === "PT")) || (data9 === "PW")) || (data9 === "PY")) || (data9 === "QA")) || (data9 === "RE")) || (data9 === "RO")) || (data9 === "RS")) || (data9 === "RU")) || (data9 === "RW")) || (data9 === "SA")) || (data9 === "SB")) || (data9 === "SC")) || (data9 === "SD")) || (data9 === "SE")) || (data9 === "SG")) || (data9 === "SH")) || (data9 === "SI")) || (data9 === "SJ")) || (data9 === "SK")) || (data9 === "SL")) || (data9 === "SM")) || (data9 === "SN")) || (data9 === "SO")) || (data9 === "SR")) || (data9 === "SS")) || (data9 === "ST")) || (data9 === "SV")) || (data9 === "SX")) || (data9 === "SY")) || (data9 === "SZ")) || (data9 === "TC")) || (data9 === "TD")) || (data9 === "TF")) || (data9 === "TG")) || (data9 === "TH")) || (data9 === "TJ")) || (data9 === "TK")) || (data9 === "TL")) || (data9 === "TM")) || (data9 === "TN")) || (data9 === "TO")) || (data9 === "TR")) || (data9 === "TT")) || (data9 === "TV")) || (data9 === "TW")) || (data9 === "TZ")) || (data9 === "UA")) || (data9 === "UG")) || (data9 === "UM")) || (data9 === "US")) || (data9 === "UY")) || (data9 === "UZ")) || (data9 === "VA")) || (data9 === "VC")) || (data9 === "VE")) || (data9 === "VG")) || (data9 === "VI")) || (data9 === "VN")) || (data9 === "VU")) || (data9 === "WF")) || (data9 === "WS")) || (data9 === "YE")) || (data9 === "YT")) || (data9 === "ZA")) || (data9 === "ZM")) || (data9 === "ZW"))){
const err20 = {instancePath:instancePath+"/country",schemaPath:"#/definitions/country/enum",keyword:"enum",params:{allowedValues: schema29.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.transferGround !== undefined){
let data10 = data.transferGround;
if(!(((((((((((((((((data10 === "A45") || (data10 === "A46-2-a")) || (data10 === "A46-2-b")) || (data10 === "A46-2-c")) || (data10 === "A46-2-d")) || (data10 === "A46-2-e")) || (data10 === "A46-2-f")) || (data10 === "A46-3-a")) || (data10 === "A46-3-b")) || (data10 === "A49-1-a")) || (data10 === "A49-1-b")) || (data10 === "A49-1-c")) || (data10 === "A49-1-d")) || (data10 === "A49-1-e")) || (data10 === "A49-1-f")) || (data10 === "A49-1-g")) || (data10 === "A49-1-second"))){
const err21 = {instancePath:instancePath+"/transferGround",schemaPath:"#/definitions/transferGround/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.retention !== undefined){
let data11 = data.retention;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.period === undefined){
const err22 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11.trigger === undefined){
const err23 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data11){
if(!((key1 === "period") || (key1 === "trigger"))){
const err24 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.period !== undefined){
let data12 = data11.period;
if(typeof data12 === "string"){
if(!pattern13.test(data12)){
const err25 = {instancePath:instancePath+"/retention/period",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,4}D)?$"},message:"must match pattern \""+"^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,4}D)?$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/retention/period",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.trigger !== undefined){
let data13 = data11.trigger;
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err27 = {instancePath:instancePath+"/retention/trigger",schemaPath:"#/definitions/slug/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/retention/trigger",schemaPath:"#/definitions/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.notice !== undefined){
let data14 = data.notice;
if(typeof data14 === "string"){
if(!pattern15.test(data14)){
const err30 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.channel !== undefined){
let data15 = data.channel;
if(!(((((((((((data15 === "api") || (data15 === "web")) || (data15 === "app")) || (data15 === "email")) || (data15 === "sms")) || (data15 === "push")) || (data15 === "phone")) || (data15 === "post")) || (data15 === "file")) || (data15 === "in-person")) || (data15 === "device"))){
const err32 = {instancePath:instancePath+"/channel",schemaPath:"#/definitions/channel/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.operationId !== undefined){
let data16 = data.operationId;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err33 = {instancePath:instancePath+"/operationId",schemaPath:"#/definitions/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/operationId",schemaPath:"#/definitions/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.disclosure !== undefined){
if(!(validate17(data.disclosure, {instancePath:instancePath+"/disclosure",parentData:data,parentDataProperty:"disclosure",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.corrects !== undefined){
let data18 = data.corrects;
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
const err35 = {instancePath:instancePath+"/corrects",schemaPath:"#/definitions/uuid7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/corrects",schemaPath:"#/definitions/uuid7/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:trettio:schema:processing-event:v1" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.disclosure === undefined) && (missing0 = "disclosure")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.specversion === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "specversion"},message:"must have required property '"+"specversion"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.source === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.type === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.time === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.datacontenttype === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datacontenttype"},message:"must have required property '"+"datacontenttype"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.data === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.subject !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.subjectKind === undefined){
const err11 = {instancePath:instancePath+"/data",schemaPath:"#/dependencies/subject/properties/data/required",keyword:"required",params:{missingProperty: "subjectKind"},message:"must have required property '"+"subjectKind"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
if(data.specversion !== undefined){
if("1.0" !== data.specversion){
const err12 = {instancePath:instancePath+"/specversion",schemaPath:"#/properties/specversion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/uuid7/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/uuid7/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/slug/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.type !== undefined){
if("org.trettio.processing.v1" !== data.type){
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "org.trettio.processing.v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.subject !== undefined){
let data6 = data.subject;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err18 = {instancePath:instancePath+"/subject",schemaPath:"#/definitions/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/subject",schemaPath:"#/definitions/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.time !== undefined){
let data7 = data.time;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err20 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.sequence !== undefined){
let data8 = data.sequence;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err22 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/pattern",keyword:"pattern",params:{pattern: "^(?!0{16})[0-9]{16}$"},message:"must match pattern \""+"^(?!0{16})[0-9]{16}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.datacontenttype !== undefined){
if("application/json" !== data.datacontenttype){
const err24 = {instancePath:instancePath+"/datacontenttype",schemaPath:"#/properties/datacontenttype/const",keyword:"const",params:{allowedValue: "application/json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.dataschema !== undefined){
if("urn:trettio:schema:processing-event:v1" !== data.dataschema){
const err25 = {instancePath:instancePath+"/dataschema",schemaPath:"#/properties/dataschema/const",keyword:"const",params:{allowedValue: "urn:trettio:schema:processing-event:v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.traceparent !== undefined){
let data11 = data.traceparent;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err26 = {instancePath:instancePath+"/traceparent",schemaPath:"#/properties/traceparent/pattern",keyword:"pattern",params:{pattern: "^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"},message:"must match pattern \""+"^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/traceparent",schemaPath:"#/properties/traceparent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate11(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
let data13 = data[key1];
const _errs31 = errors;
let valid11 = false;
const _errs32 = errors;
if(typeof data13 === "string"){
if(!pattern21.test(data13)){
const err28 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/extension/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:+@/-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:+@/-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/extension/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs34 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err30 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/extension/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 > 2147483647 || isNaN(data13)){
const err31 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/extension/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13 < -2147483648 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/extension/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid1 = _errs34 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs36 = errors;
if(typeof data13 !== "boolean"){
const err33 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/extension/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs36 === errors;
valid11 = valid11 || _valid1;
}
}
if(!valid11){
const err34 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/extension/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


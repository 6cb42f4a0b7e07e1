// Made from document-schemas.ts by `npm run generate`; edit that file instead.
// @ts-nocheck generated JavaScript
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Edition of the declared register, version 1","type":"object","additionalProperties":false,"required":["format","version","key","title","recordsOldPolicy","adopted","validFrom","controller","jointControllers","supervisoryAuthority","securityMeasures","transferStatements","rights","subjectKinds","categories","sources","recipientClasses","systems","activities","served","defects","terms"],"properties":{"format":{"const":"trettio-edition"},"version":{"const":1},"key":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"},"title":{"$ref":"#/definitions/localized"},"recordsOldPolicy":{"type":"boolean"},"adopted":{"$ref":"#/definitions/text"},"validFrom":{"type":["string","null"],"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"controller":{"type":"object","additionalProperties":false,"required":["name","address","contact","optOut","dpoContact","dpoName","dpoNotified","organisationNumber","phone","jointControllers","representative","representativeContact"],"properties":{"name":{"$ref":"#/definitions/text"},"address":{"$ref":"#/definitions/text"},"contact":{"$ref":"#/definitions/text"},"optOut":{"$ref":"#/definitions/text"},"dpoContact":{"$ref":"#/definitions/text"},"dpoName":{"$ref":"#/definitions/text"},"dpoNotified":{"$ref":"#/definitions/truth"},"organisationNumber":{"$ref":"#/definitions/text"},"phone":{"$ref":"#/definitions/text"},"jointControllers":{"$ref":"#/definitions/words"},"representative":{"$ref":"#/definitions/words"},"representativeContact":{"$ref":"#/definitions/text"}}},"jointControllers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","name","contact","arrangement","activities"],"properties":{"key":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"name":{"$ref":"#/definitions/text"},"contact":{"$ref":"#/definitions/text"},"arrangement":{"$ref":"#/definitions/words"},"activities":{"type":"array","items":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"minItems":0,"maxItems":1000}}},"minItems":0,"maxItems":1000},"supervisoryAuthority":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"$ref":"#/definitions/text"},"address":{"$ref":"#/definitions/text"}}},"securityMeasures":{"type":"array","items":{"$ref":"#/definitions/keyedText"},"minItems":0,"maxItems":1000},"transferStatements":{"type":"array","items":{"$ref":"#/definitions/keyedText"},"minItems":0,"maxItems":1000},"rights":{"type":"array","items":{"$ref":"#/definitions/term"},"minItems":0,"maxItems":1000},"subjectKinds":{"type":"array","items":{"$ref":"#/definitions/term"},"minItems":0,"maxItems":1000},"categories":{"type":"array","items":{"$ref":"#/definitions/term"},"minItems":0,"maxItems":1000},"sources":{"type":"array","items":{"$ref":"#/definitions/term"},"minItems":0,"maxItems":1000},"recipientClasses":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["class","entities","role"],"properties":{"class":{"$ref":"#/definitions/term"},"entities":{"type":"array","items":{"$ref":"#/definitions/term"},"minItems":0,"maxItems":1000},"role":{"$ref":"#/definitions/role"}}},"minItems":0,"maxItems":1000},"systems":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","name","storageLocation","owner"],"properties":{"key":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"name":{"$ref":"#/definitions/text"},"storageLocation":{"$ref":"#/definitions/words"},"owner":{"$ref":"#/definitions/text"}}},"minItems":0,"maxItems":1000},"activities":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","service","name","purposes","rows","categories","sources","recipients","transfers","retention","conditions","systems","particulars"],"properties":{"key":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"service":{"type":["string","null"],"pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"name":{"$ref":"#/definitions/localized"},"purposes":{"type":"array","items":{"$ref":"#/definitions/keyedText"},"minItems":0,"maxItems":1000},"rows":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["subjectKind","subjectProvenance","legalBasis"],"properties":{"subjectKind":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"subjectProvenance":{"$ref":"#/definitions/provenance"},"legalBasis":{"$ref":"#/definitions/legalBasis"},"proposed":{"const":true},"contractLimb":{"type":"string","enum":["contract","pre-contract"]},"purposes":{"type":"array","items":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"minItems":1,"maxItems":1000},"specialBasis":{"$ref":"#/definitions/specialBasis"},"condition":{"$ref":"#/definitions/words"}}},"minItems":0,"maxItems":1000},"categories":{"type":"array","items":{"$ref":"#/definitions/term"},"minItems":0,"maxItems":1000},"sources":{"type":"array","items":{"$ref":"#/definitions/term"},"minItems":0,"maxItems":1000},"recipients":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["class","entities","role","categories","storageRegion"],"properties":{"class":{"$ref":"#/definitions/term"},"entities":{"type":"array","items":{"$ref":"#/definitions/term"},"minItems":0,"maxItems":1000},"role":{"$ref":"#/definitions/role"},"categories":{"type":"array","items":{"$ref":"#/definitions/term"},"minItems":0,"maxItems":1000},"storageRegion":{"$ref":"#/definitions/region"},"subjectKinds":{"type":"array","items":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"minItems":1,"maxItems":1000},"condition":{"$ref":"#/definitions/words"}}},"minItems":0,"maxItems":1000},"transfers":{"$ref":"#/definitions/words"},"retention":{"type":"array","items":{"$ref":"#/definitions/retention"},"minItems":0,"maxItems":1000},"conditions":{"type":"array","items":{"$ref":"#/definitions/words"},"minItems":0,"maxItems":1000},"systems":{"type":"array","items":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"minItems":0,"maxItems":1000},"particulars":{"type":"object","additionalProperties":false,"required":["legitimateInterest","thirdPartyInterest","balancingTest","informationDuty","jointArrangement","automatedDecisions","impactAssessment","impactAssessmentReference","internationalOrganisation","compellingInterestSafeguards","system","storageLocation","processOwner","access","deletionProcedure","status","consentRecords","breachRecords","lastReview"],"properties":{"legitimateInterest":{"$ref":"#/definitions/words"},"thirdPartyInterest":{"$ref":"#/definitions/words"},"balancingTest":{"$ref":"#/definitions/text"},"informationDuty":{"$ref":"#/definitions/words"},"jointArrangement":{"$ref":"#/definitions/words"},"automatedDecisions":{"$ref":"#/definitions/words"},"impactAssessment":{"$ref":"#/definitions/words"},"impactAssessmentReference":{"$ref":"#/definitions/text"},"internationalOrganisation":{"$ref":"#/definitions/words"},"compellingInterestSafeguards":{"$ref":"#/definitions/words"},"system":{"$ref":"#/definitions/text"},"storageLocation":{"$ref":"#/definitions/words"},"processOwner":{"$ref":"#/definitions/text"},"access":{"$ref":"#/definitions/words"},"deletionProcedure":{"$ref":"#/definitions/words"},"status":{"$ref":"#/definitions/status"},"consentRecords":{"$ref":"#/definitions/text"},"breachRecords":{"$ref":"#/definitions/text"},"lastReview":{"$ref":"#/definitions/text"}}},"anySubject":{"const":true},"categoriesAsNeeded":{"$ref":"#/definitions/words"}}},"minItems":0,"maxItems":1000},"served":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","name","contact","representative","dpoContact","agreement","processing","subProcessors","transfers","securityMeasures"],"properties":{"key":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"name":{"$ref":"#/definitions/text"},"contact":{"$ref":"#/definitions/text"},"representative":{"$ref":"#/definitions/words"},"dpoContact":{"$ref":"#/definitions/text"},"agreement":{"$ref":"#/definitions/text"},"processing":{"type":"array","items":{"$ref":"#/definitions/keyedText"},"minItems":0,"maxItems":1000},"subProcessors":{"type":"array","items":{"$ref":"#/definitions/keyedText"},"minItems":0,"maxItems":1000},"transfers":{"$ref":"#/definitions/words"},"securityMeasures":{"type":"array","items":{"$ref":"#/definitions/keyedText"},"minItems":0,"maxItems":1000}}},"minItems":0,"maxItems":1000},"defects":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","title","explanation","article","cells"],"properties":{"code":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"title":{"$ref":"#/definitions/localized"},"explanation":{"$ref":"#/definitions/localized"},"article":{"$ref":"#/definitions/localized"},"cells":{"type":"array","items":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"minItems":1,"maxItems":1000}}},"minItems":0,"maxItems":1000},"terms":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","key","label"],"properties":{"kind":{"type":"string","enum":["activities","purposes","services","subjectKinds","categories","sources","recipientClasses","triggers","rights"]},"key":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"label":{"$ref":"#/definitions/localized"},"special":{"type":"string","enum":["A9","A10"]}}},"minItems":0,"maxItems":1000}},"definitions":{"localized":{"type":"object","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"provenance":{"type":"string","enum":["policy","law","inferred","open","demo"]},"words":{"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["object","null"],"additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}},"text":{"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}},"term":{"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}},"truth":{"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["boolean","null"]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}},"legalBasis":{"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"enum":["A6-1-a","A6-1-b","A6-1-c","A6-1-d","A6-1-e","A6-1-f",null]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}},"specialBasis":{"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"enum":["A9-2-a","A9-2-b","A9-2-c","A9-2-d","A9-2-e","A9-2-f","A9-2-g","A9-2-h","A9-2-i","A9-2-j","A10",null]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}},"role":{"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"enum":["processor","sub-processor","joint-controller","separate-controller","natural-person","authority-inquiry",null]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}},"status":{"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"enum":["planned","active","ended",null]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}},"region":{"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"enum":["eea",null]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}},"retention":{"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["object","null"],"additionalProperties":false,"required":["period","trigger","text"],"properties":{"period":{"type":"string","pattern":"^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$"},"trigger":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"text":{"type":"object","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"sameAs":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"categories":{"type":"array","items":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"minItems":1,"maxItems":1000},"subjectKinds":{"type":"array","items":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"minItems":1,"maxItems":1000}}},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}},"keyedText":{"type":"object","additionalProperties":false,"required":["key","text"],"properties":{"key":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"text":{"$ref":"#/definitions/words"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$", "u");
const pattern7 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$", "u");
const pattern16 = new RegExp("^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$", "u");
const schema7 = {"type":"object","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sv === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.en === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "sv") || (key0 === "en"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sv !== undefined){
let data0 = data.sv;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/sv",schemaPath:"#/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err4 = {instancePath:instancePath+"/sv",schemaPath:"#/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err5 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}};
const schema9 = {"type":"string","enum":["policy","law","inferred","open","demo"]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "policy") || (data === "law")) || (data === "inferred")) || (data === "open")) || (data === "demo"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema9.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provenance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "provenance")) || (key0 === "proposed")) || (key0 === "source")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema8.properties.value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.provenance !== undefined){
if(!(validate25(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.proposed !== undefined){
if(true !== data.proposed){
const err5 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema8.properties.source.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sv === undefined){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.en === undefined){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "sv") || (key1 === "en"))){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.sv !== undefined){
let data4 = data3.sv;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err12 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.en !== undefined){
let data5 = data3.en;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err14 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["boolean","null"]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provenance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "provenance")) || (key0 === "proposed")) || (key0 === "source")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema10.properties.value.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.provenance !== undefined){
if(!(validate25(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.proposed !== undefined){
if(true !== data.proposed){
const err4 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema10.properties.source.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sv === undefined){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.en === undefined){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "sv") || (key1 === "en"))){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.sv !== undefined){
let data4 = data3.sv;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err10 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.en !== undefined){
let data5 = data3.en;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err12 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["object","null"],"additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provenance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "provenance")) || (key0 === "proposed")) || (key0 === "source")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema11.properties.value.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.sv === undefined){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.en === undefined){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "sv") || (key1 === "en"))){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.sv !== undefined){
let data1 = data0.sv;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err7 = {instancePath:instancePath+"/value/sv",schemaPath:"#/properties/value/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/value/sv",schemaPath:"#/properties/value/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.en !== undefined){
let data2 = data0.en;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/value/en",schemaPath:"#/properties/value/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/value/en",schemaPath:"#/properties/value/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.provenance !== undefined){
if(!(validate25(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.proposed !== undefined){
if(true !== data.proposed){
const err11 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.source !== undefined){
let data5 = data.source;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema11.properties.source.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.sv === undefined){
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.en === undefined){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "sv") || (key2 === "en"))){
const err16 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.sv !== undefined){
let data6 = data5.sv;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err17 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.en !== undefined){
let data7 = data5.en;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err19 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":["key","text"],"properties":{"key":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"text":{"$ref":"#/definitions/words"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "key") || (key0 === "text"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
if(!(validate41(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provenance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "provenance")) || (key0 === "proposed")) || (key0 === "source")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema13.properties.value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.provenance !== undefined){
if(!(validate25(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.proposed !== undefined){
if(true !== data.proposed){
const err5 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema13.properties.source.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sv === undefined){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.en === undefined){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "sv") || (key1 === "en"))){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.sv !== undefined){
let data4 = data3.sv;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err12 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.en !== undefined){
let data5 = data3.en;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err14 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"enum":["processor","sub-processor","joint-controller","separate-controller","natural-person","authority-inquiry",null]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provenance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "provenance")) || (key0 === "proposed")) || (key0 === "source")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema14.properties.value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((data0 === "processor") || (data0 === "sub-processor")) || (data0 === "joint-controller")) || (data0 === "separate-controller")) || (data0 === "natural-person")) || (data0 === "authority-inquiry")) || (data0 === null))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/enum",keyword:"enum",params:{allowedValues: schema14.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.provenance !== undefined){
if(!(validate25(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.proposed !== undefined){
if(true !== data.proposed){
const err5 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema14.properties.source.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sv === undefined){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.en === undefined){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "sv") || (key1 === "en"))){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.sv !== undefined){
let data4 = data3.sv;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err12 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.en !== undefined){
let data5 = data3.en;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err14 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"enum":["A6-1-a","A6-1-b","A6-1-c","A6-1-d","A6-1-e","A6-1-f",null]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provenance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "provenance")) || (key0 === "proposed")) || (key0 === "source")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema15.properties.value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((data0 === "A6-1-a") || (data0 === "A6-1-b")) || (data0 === "A6-1-c")) || (data0 === "A6-1-d")) || (data0 === "A6-1-e")) || (data0 === "A6-1-f")) || (data0 === null))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/enum",keyword:"enum",params:{allowedValues: schema15.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.provenance !== undefined){
if(!(validate25(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.proposed !== undefined){
if(true !== data.proposed){
const err5 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema15.properties.source.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sv === undefined){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.en === undefined){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "sv") || (key1 === "en"))){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.sv !== undefined){
let data4 = data3.sv;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err12 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.en !== undefined){
let data5 = data3.en;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err14 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"enum":["A9-2-a","A9-2-b","A9-2-c","A9-2-d","A9-2-e","A9-2-f","A9-2-g","A9-2-h","A9-2-i","A9-2-j","A10",null]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provenance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "provenance")) || (key0 === "proposed")) || (key0 === "source")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema16.properties.value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((((((data0 === "A9-2-a") || (data0 === "A9-2-b")) || (data0 === "A9-2-c")) || (data0 === "A9-2-d")) || (data0 === "A9-2-e")) || (data0 === "A9-2-f")) || (data0 === "A9-2-g")) || (data0 === "A9-2-h")) || (data0 === "A9-2-i")) || (data0 === "A9-2-j")) || (data0 === "A10")) || (data0 === null))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/enum",keyword:"enum",params:{allowedValues: schema16.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.provenance !== undefined){
if(!(validate25(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.proposed !== undefined){
if(true !== data.proposed){
const err5 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema16.properties.source.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sv === undefined){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.en === undefined){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "sv") || (key1 === "en"))){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.sv !== undefined){
let data4 = data3.sv;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err12 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.en !== undefined){
let data5 = data3.en;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err14 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"enum":["eea",null]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provenance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "provenance")) || (key0 === "proposed")) || (key0 === "source")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema17.properties.value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "eea") || (data0 === null))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/enum",keyword:"enum",params:{allowedValues: schema17.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.provenance !== undefined){
if(!(validate25(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.proposed !== undefined){
if(true !== data.proposed){
const err5 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema17.properties.source.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sv === undefined){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.en === undefined){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "sv") || (key1 === "en"))){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.sv !== undefined){
let data4 = data3.sv;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err12 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.en !== undefined){
let data5 = data3.en;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err14 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["object","null"],"additionalProperties":false,"required":["period","trigger","text"],"properties":{"period":{"type":"string","pattern":"^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$"},"trigger":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"text":{"type":"object","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"sameAs":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"categories":{"type":"array","items":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"minItems":1,"maxItems":1000},"subjectKinds":{"type":"array","items":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"minItems":1,"maxItems":1000}}},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}};
const pattern41 = new RegExp("^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provenance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "provenance")) || (key0 === "proposed")) || (key0 === "source")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema18.properties.value.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.period === undefined){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.trigger === undefined){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "trigger"},message:"must have required property '"+"trigger"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.text === undefined){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data0){
if(!((((((key1 === "period") || (key1 === "trigger")) || (key1 === "text")) || (key1 === "sameAs")) || (key1 === "categories")) || (key1 === "subjectKinds"))){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.period !== undefined){
let data1 = data0.period;
if(typeof data1 === "string"){
if(!pattern41.test(data1)){
const err8 = {instancePath:instancePath+"/value/period",schemaPath:"#/properties/value/properties/period/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$"},message:"must match pattern \""+"^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/value/period",schemaPath:"#/properties/value/properties/period/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.trigger !== undefined){
let data2 = data0.trigger;
if(typeof data2 === "string"){
if(!pattern16.test(data2)){
const err10 = {instancePath:instancePath+"/value/trigger",schemaPath:"#/properties/value/properties/trigger/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/value/trigger",schemaPath:"#/properties/value/properties/trigger/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.text !== undefined){
let data3 = data0.text;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sv === undefined){
const err12 = {instancePath:instancePath+"/value/text",schemaPath:"#/properties/value/properties/text/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.en === undefined){
const err13 = {instancePath:instancePath+"/value/text",schemaPath:"#/properties/value/properties/text/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data3){
if(!((key2 === "sv") || (key2 === "en"))){
const err14 = {instancePath:instancePath+"/value/text",schemaPath:"#/properties/value/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.sv !== undefined){
let data4 = data3.sv;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err15 = {instancePath:instancePath+"/value/text/sv",schemaPath:"#/properties/value/properties/text/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err16 = {instancePath:instancePath+"/value/text/sv",schemaPath:"#/properties/value/properties/text/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.en !== undefined){
let data5 = data3.en;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err17 = {instancePath:instancePath+"/value/text/en",schemaPath:"#/properties/value/properties/text/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/value/text/en",schemaPath:"#/properties/value/properties/text/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/value/text",schemaPath:"#/properties/value/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.sameAs !== undefined){
let data6 = data0.sameAs;
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
const err20 = {instancePath:instancePath+"/value/sameAs",schemaPath:"#/properties/value/properties/sameAs/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err21 = {instancePath:instancePath+"/value/sameAs",schemaPath:"#/properties/value/properties/sameAs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.categories !== undefined){
let data7 = data0.categories;
if(Array.isArray(data7)){
if(data7.length > 1000){
const err22 = {instancePath:instancePath+"/value/categories",schemaPath:"#/properties/value/properties/categories/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/value/categories",schemaPath:"#/properties/value/properties/categories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern16.test(data8)){
const err24 = {instancePath:instancePath+"/value/categories/" + i0,schemaPath:"#/properties/value/properties/categories/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/value/categories/" + i0,schemaPath:"#/properties/value/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/value/categories",schemaPath:"#/properties/value/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data0.subjectKinds !== undefined){
let data9 = data0.subjectKinds;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err27 = {instancePath:instancePath+"/value/subjectKinds",schemaPath:"#/properties/value/properties/subjectKinds/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.length < 1){
const err28 = {instancePath:instancePath+"/value/subjectKinds",schemaPath:"#/properties/value/properties/subjectKinds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(!pattern16.test(data10)){
const err29 = {instancePath:instancePath+"/value/subjectKinds/" + i1,schemaPath:"#/properties/value/properties/subjectKinds/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/value/subjectKinds/" + i1,schemaPath:"#/properties/value/properties/subjectKinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/value/subjectKinds",schemaPath:"#/properties/value/properties/subjectKinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data.provenance !== undefined){
if(!(validate25(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.proposed !== undefined){
if(true !== data.proposed){
const err32 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.source !== undefined){
let data13 = data.source;
if((typeof data13 !== "string") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
const err33 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema18.properties.source.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
const err34 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.sv === undefined){
const err35 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13.en === undefined){
const err36 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "sv") || (key3 === "en"))){
const err37 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.sv !== undefined){
let data14 = data13.sv;
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err38 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.en !== undefined){
let data15 = data13.en;
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
const err40 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["value","provenance"],"properties":{"value":{"type":["string","null"],"enum":["planned","active","ended",null]},"provenance":{"$ref":"#/definitions/provenance"},"proposed":{"const":true},"source":{"type":["string","object"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"note":{"$ref":"#/definitions/localized"}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.provenance === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "provenance")) || (key0 === "proposed")) || (key0 === "source")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema19.properties.value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data0 === "planned") || (data0 === "active")) || (data0 === "ended")) || (data0 === null))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/enum",keyword:"enum",params:{allowedValues: schema19.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.provenance !== undefined){
if(!(validate25(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.proposed !== undefined){
if(true !== data.proposed){
const err5 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema19.properties.source.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sv === undefined){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.en === undefined){
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "sv") || (key1 === "en"))){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.sv !== undefined){
let data4 = data3.sv;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err12 = {instancePath:instancePath+"/source/sv",schemaPath:"#/properties/source/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.en !== undefined){
let data5 = data3.en;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err13 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err14 = {instancePath:instancePath+"/source/en",schemaPath:"#/properties/source/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.note !== undefined){
if(!(validate22(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.recordsOldPolicy === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordsOldPolicy"},message:"must have required property '"+"recordsOldPolicy"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.adopted === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adopted"},message:"must have required property '"+"adopted"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.validFrom === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validFrom"},message:"must have required property '"+"validFrom"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.controller === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "controller"},message:"must have required property '"+"controller"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.jointControllers === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jointControllers"},message:"must have required property '"+"jointControllers"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.supervisoryAuthority === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supervisoryAuthority"},message:"must have required property '"+"supervisoryAuthority"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.securityMeasures === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityMeasures"},message:"must have required property '"+"securityMeasures"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.transferStatements === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transferStatements"},message:"must have required property '"+"transferStatements"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.rights === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rights"},message:"must have required property '"+"rights"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.subjectKinds === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectKinds"},message:"must have required property '"+"subjectKinds"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.categories === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories"},message:"must have required property '"+"categories"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.sources === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.recipientClasses === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipientClasses"},message:"must have required property '"+"recipientClasses"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.systems === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "systems"},message:"must have required property '"+"systems"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.activities === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activities"},message:"must have required property '"+"activities"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.served === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "served"},message:"must have required property '"+"served"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.defects === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.terms === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terms"},message:"must have required property '"+"terms"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err22 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.format !== undefined){
if("trettio-edition" !== data.format){
const err23 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "trettio-edition"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err24 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err25 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"+"\""};
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
const err26 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate22(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.recordsOldPolicy !== undefined){
if(typeof data.recordsOldPolicy !== "boolean"){
const err27 = {instancePath:instancePath+"/recordsOldPolicy",schemaPath:"#/properties/recordsOldPolicy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.adopted !== undefined){
if(!(validate24(data.adopted, {instancePath:instancePath+"/adopted",parentData:data,parentDataProperty:"adopted",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.validFrom !== undefined){
let data6 = data.validFrom;
if((typeof data6 !== "string") && (data6 !== null)){
const err28 = {instancePath:instancePath+"/validFrom",schemaPath:"#/properties/validFrom/type",keyword:"type",params:{type: schema6.properties.validFrom.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err29 = {instancePath:instancePath+"/validFrom",schemaPath:"#/properties/validFrom/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.controller !== undefined){
let data7 = data.controller;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err30 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data7.address === undefined){
const err31 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data7.contact === undefined){
const err32 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7.optOut === undefined){
const err33 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "optOut"},message:"must have required property '"+"optOut"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.dpoContact === undefined){
const err34 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "dpoContact"},message:"must have required property '"+"dpoContact"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.dpoName === undefined){
const err35 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "dpoName"},message:"must have required property '"+"dpoName"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data7.dpoNotified === undefined){
const err36 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "dpoNotified"},message:"must have required property '"+"dpoNotified"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data7.organisationNumber === undefined){
const err37 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "organisationNumber"},message:"must have required property '"+"organisationNumber"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data7.phone === undefined){
const err38 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data7.jointControllers === undefined){
const err39 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "jointControllers"},message:"must have required property '"+"jointControllers"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data7.representative === undefined){
const err40 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "representative"},message:"must have required property '"+"representative"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data7.representativeContact === undefined){
const err41 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/required",keyword:"required",params:{missingProperty: "representativeContact"},message:"must have required property '"+"representativeContact"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key1 in data7){
if(!(func2.call(schema6.properties.controller.properties, key1))){
const err42 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data7.name !== undefined){
if(!(validate24(data7.name, {instancePath:instancePath+"/controller/name",parentData:data7,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data7.address !== undefined){
if(!(validate24(data7.address, {instancePath:instancePath+"/controller/address",parentData:data7,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data7.contact !== undefined){
if(!(validate24(data7.contact, {instancePath:instancePath+"/controller/contact",parentData:data7,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data7.optOut !== undefined){
if(!(validate24(data7.optOut, {instancePath:instancePath+"/controller/optOut",parentData:data7,parentDataProperty:"optOut",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data7.dpoContact !== undefined){
if(!(validate24(data7.dpoContact, {instancePath:instancePath+"/controller/dpoContact",parentData:data7,parentDataProperty:"dpoContact",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data7.dpoName !== undefined){
if(!(validate24(data7.dpoName, {instancePath:instancePath+"/controller/dpoName",parentData:data7,parentDataProperty:"dpoName",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data7.dpoNotified !== undefined){
if(!(validate35(data7.dpoNotified, {instancePath:instancePath+"/controller/dpoNotified",parentData:data7,parentDataProperty:"dpoNotified",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data7.organisationNumber !== undefined){
if(!(validate24(data7.organisationNumber, {instancePath:instancePath+"/controller/organisationNumber",parentData:data7,parentDataProperty:"organisationNumber",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data7.phone !== undefined){
if(!(validate24(data7.phone, {instancePath:instancePath+"/controller/phone",parentData:data7,parentDataProperty:"phone",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data7.jointControllers !== undefined){
if(!(validate41(data7.jointControllers, {instancePath:instancePath+"/controller/jointControllers",parentData:data7,parentDataProperty:"jointControllers",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data7.representative !== undefined){
if(!(validate41(data7.representative, {instancePath:instancePath+"/controller/representative",parentData:data7,parentDataProperty:"representative",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data7.representativeContact !== undefined){
if(!(validate24(data7.representativeContact, {instancePath:instancePath+"/controller/representativeContact",parentData:data7,parentDataProperty:"representativeContact",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.jointControllers !== undefined){
let data20 = data.jointControllers;
if(Array.isArray(data20)){
if(data20.length > 1000){
const err44 = {instancePath:instancePath+"/jointControllers",schemaPath:"#/properties/jointControllers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data20.length < 0){
const err45 = {instancePath:instancePath+"/jointControllers",schemaPath:"#/properties/jointControllers/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.key === undefined){
const err46 = {instancePath:instancePath+"/jointControllers/" + i0,schemaPath:"#/properties/jointControllers/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data21.name === undefined){
const err47 = {instancePath:instancePath+"/jointControllers/" + i0,schemaPath:"#/properties/jointControllers/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data21.contact === undefined){
const err48 = {instancePath:instancePath+"/jointControllers/" + i0,schemaPath:"#/properties/jointControllers/items/required",keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data21.arrangement === undefined){
const err49 = {instancePath:instancePath+"/jointControllers/" + i0,schemaPath:"#/properties/jointControllers/items/required",keyword:"required",params:{missingProperty: "arrangement"},message:"must have required property '"+"arrangement"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data21.activities === undefined){
const err50 = {instancePath:instancePath+"/jointControllers/" + i0,schemaPath:"#/properties/jointControllers/items/required",keyword:"required",params:{missingProperty: "activities"},message:"must have required property '"+"activities"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key2 in data21){
if(!(((((key2 === "key") || (key2 === "name")) || (key2 === "contact")) || (key2 === "arrangement")) || (key2 === "activities"))){
const err51 = {instancePath:instancePath+"/jointControllers/" + i0,schemaPath:"#/properties/jointControllers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data21.key !== undefined){
let data22 = data21.key;
if(typeof data22 === "string"){
if(!pattern16.test(data22)){
const err52 = {instancePath:instancePath+"/jointControllers/" + i0+"/key",schemaPath:"#/properties/jointControllers/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/jointControllers/" + i0+"/key",schemaPath:"#/properties/jointControllers/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data21.name !== undefined){
if(!(validate24(data21.name, {instancePath:instancePath+"/jointControllers/" + i0+"/name",parentData:data21,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data21.contact !== undefined){
if(!(validate24(data21.contact, {instancePath:instancePath+"/jointControllers/" + i0+"/contact",parentData:data21,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data21.arrangement !== undefined){
if(!(validate41(data21.arrangement, {instancePath:instancePath+"/jointControllers/" + i0+"/arrangement",parentData:data21,parentDataProperty:"arrangement",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data21.activities !== undefined){
let data26 = data21.activities;
if(Array.isArray(data26)){
if(data26.length > 1000){
const err54 = {instancePath:instancePath+"/jointControllers/" + i0+"/activities",schemaPath:"#/properties/jointControllers/items/properties/activities/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data26.length < 0){
const err55 = {instancePath:instancePath+"/jointControllers/" + i0+"/activities",schemaPath:"#/properties/jointControllers/items/properties/activities/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(typeof data27 === "string"){
if(!pattern16.test(data27)){
const err56 = {instancePath:instancePath+"/jointControllers/" + i0+"/activities/" + i1,schemaPath:"#/properties/jointControllers/items/properties/activities/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/jointControllers/" + i0+"/activities/" + i1,schemaPath:"#/properties/jointControllers/items/properties/activities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/jointControllers/" + i0+"/activities",schemaPath:"#/properties/jointControllers/items/properties/activities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/jointControllers/" + i0,schemaPath:"#/properties/jointControllers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/jointControllers",schemaPath:"#/properties/jointControllers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.supervisoryAuthority !== undefined){
let data28 = data.supervisoryAuthority;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name === undefined){
const err61 = {instancePath:instancePath+"/supervisoryAuthority",schemaPath:"#/properties/supervisoryAuthority/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data28.address === undefined){
const err62 = {instancePath:instancePath+"/supervisoryAuthority",schemaPath:"#/properties/supervisoryAuthority/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key3 in data28){
if(!((key3 === "name") || (key3 === "address"))){
const err63 = {instancePath:instancePath+"/supervisoryAuthority",schemaPath:"#/properties/supervisoryAuthority/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data28.name !== undefined){
if(!(validate24(data28.name, {instancePath:instancePath+"/supervisoryAuthority/name",parentData:data28,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data28.address !== undefined){
if(!(validate24(data28.address, {instancePath:instancePath+"/supervisoryAuthority/address",parentData:data28,parentDataProperty:"address",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath:instancePath+"/supervisoryAuthority",schemaPath:"#/properties/supervisoryAuthority/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.securityMeasures !== undefined){
let data31 = data.securityMeasures;
if(Array.isArray(data31)){
if(data31.length > 1000){
const err65 = {instancePath:instancePath+"/securityMeasures",schemaPath:"#/properties/securityMeasures/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data31.length < 0){
const err66 = {instancePath:instancePath+"/securityMeasures",schemaPath:"#/properties/securityMeasures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
if(!(validate52(data31[i2], {instancePath:instancePath+"/securityMeasures/" + i2,parentData:data31,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/securityMeasures",schemaPath:"#/properties/securityMeasures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.transferStatements !== undefined){
let data33 = data.transferStatements;
if(Array.isArray(data33)){
if(data33.length > 1000){
const err68 = {instancePath:instancePath+"/transferStatements",schemaPath:"#/properties/transferStatements/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data33.length < 0){
const err69 = {instancePath:instancePath+"/transferStatements",schemaPath:"#/properties/transferStatements/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
if(!(validate52(data33[i3], {instancePath:instancePath+"/transferStatements/" + i3,parentData:data33,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/transferStatements",schemaPath:"#/properties/transferStatements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.rights !== undefined){
let data35 = data.rights;
if(Array.isArray(data35)){
if(data35.length > 1000){
const err71 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data35.length < 0){
const err72 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
if(!(validate56(data35[i4], {instancePath:instancePath+"/rights/" + i4,parentData:data35,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.subjectKinds !== undefined){
let data37 = data.subjectKinds;
if(Array.isArray(data37)){
if(data37.length > 1000){
const err74 = {instancePath:instancePath+"/subjectKinds",schemaPath:"#/properties/subjectKinds/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data37.length < 0){
const err75 = {instancePath:instancePath+"/subjectKinds",schemaPath:"#/properties/subjectKinds/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
if(!(validate56(data37[i5], {instancePath:instancePath+"/subjectKinds/" + i5,parentData:data37,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err76 = {instancePath:instancePath+"/subjectKinds",schemaPath:"#/properties/subjectKinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.categories !== undefined){
let data39 = data.categories;
if(Array.isArray(data39)){
if(data39.length > 1000){
const err77 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data39.length < 0){
const err78 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
if(!(validate56(data39[i6], {instancePath:instancePath+"/categories/" + i6,parentData:data39,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err79 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.sources !== undefined){
let data41 = data.sources;
if(Array.isArray(data41)){
if(data41.length > 1000){
const err80 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data41.length < 0){
const err81 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len7 = data41.length;
for(let i7=0; i7<len7; i7++){
if(!(validate56(data41[i7], {instancePath:instancePath+"/sources/" + i7,parentData:data41,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.recipientClasses !== undefined){
let data43 = data.recipientClasses;
if(Array.isArray(data43)){
if(data43.length > 1000){
const err83 = {instancePath:instancePath+"/recipientClasses",schemaPath:"#/properties/recipientClasses/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data43.length < 0){
const err84 = {instancePath:instancePath+"/recipientClasses",schemaPath:"#/properties/recipientClasses/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len8 = data43.length;
for(let i8=0; i8<len8; i8++){
let data44 = data43[i8];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.class === undefined){
const err85 = {instancePath:instancePath+"/recipientClasses/" + i8,schemaPath:"#/properties/recipientClasses/items/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data44.entities === undefined){
const err86 = {instancePath:instancePath+"/recipientClasses/" + i8,schemaPath:"#/properties/recipientClasses/items/required",keyword:"required",params:{missingProperty: "entities"},message:"must have required property '"+"entities"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data44.role === undefined){
const err87 = {instancePath:instancePath+"/recipientClasses/" + i8,schemaPath:"#/properties/recipientClasses/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key4 in data44){
if(!(((key4 === "class") || (key4 === "entities")) || (key4 === "role"))){
const err88 = {instancePath:instancePath+"/recipientClasses/" + i8,schemaPath:"#/properties/recipientClasses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data44.class !== undefined){
if(!(validate56(data44.class, {instancePath:instancePath+"/recipientClasses/" + i8+"/class",parentData:data44,parentDataProperty:"class",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data44.entities !== undefined){
let data46 = data44.entities;
if(Array.isArray(data46)){
if(data46.length > 1000){
const err89 = {instancePath:instancePath+"/recipientClasses/" + i8+"/entities",schemaPath:"#/properties/recipientClasses/items/properties/entities/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data46.length < 0){
const err90 = {instancePath:instancePath+"/recipientClasses/" + i8+"/entities",schemaPath:"#/properties/recipientClasses/items/properties/entities/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len9 = data46.length;
for(let i9=0; i9<len9; i9++){
if(!(validate56(data46[i9], {instancePath:instancePath+"/recipientClasses/" + i8+"/entities/" + i9,parentData:data46,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/recipientClasses/" + i8+"/entities",schemaPath:"#/properties/recipientClasses/items/properties/entities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data44.role !== undefined){
if(!(validate65(data44.role, {instancePath:instancePath+"/recipientClasses/" + i8+"/role",parentData:data44,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err92 = {instancePath:instancePath+"/recipientClasses/" + i8,schemaPath:"#/properties/recipientClasses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/recipientClasses",schemaPath:"#/properties/recipientClasses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.systems !== undefined){
let data49 = data.systems;
if(Array.isArray(data49)){
if(data49.length > 1000){
const err94 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data49.length < 0){
const err95 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len10 = data49.length;
for(let i10=0; i10<len10; i10++){
let data50 = data49[i10];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.key === undefined){
const err96 = {instancePath:instancePath+"/systems/" + i10,schemaPath:"#/properties/systems/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data50.name === undefined){
const err97 = {instancePath:instancePath+"/systems/" + i10,schemaPath:"#/properties/systems/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data50.storageLocation === undefined){
const err98 = {instancePath:instancePath+"/systems/" + i10,schemaPath:"#/properties/systems/items/required",keyword:"required",params:{missingProperty: "storageLocation"},message:"must have required property '"+"storageLocation"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data50.owner === undefined){
const err99 = {instancePath:instancePath+"/systems/" + i10,schemaPath:"#/properties/systems/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key5 in data50){
if(!((((key5 === "key") || (key5 === "name")) || (key5 === "storageLocation")) || (key5 === "owner"))){
const err100 = {instancePath:instancePath+"/systems/" + i10,schemaPath:"#/properties/systems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data50.key !== undefined){
let data51 = data50.key;
if(typeof data51 === "string"){
if(!pattern16.test(data51)){
const err101 = {instancePath:instancePath+"/systems/" + i10+"/key",schemaPath:"#/properties/systems/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/systems/" + i10+"/key",schemaPath:"#/properties/systems/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data50.name !== undefined){
if(!(validate24(data50.name, {instancePath:instancePath+"/systems/" + i10+"/name",parentData:data50,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data50.storageLocation !== undefined){
if(!(validate41(data50.storageLocation, {instancePath:instancePath+"/systems/" + i10+"/storageLocation",parentData:data50,parentDataProperty:"storageLocation",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data50.owner !== undefined){
if(!(validate24(data50.owner, {instancePath:instancePath+"/systems/" + i10+"/owner",parentData:data50,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err103 = {instancePath:instancePath+"/systems/" + i10,schemaPath:"#/properties/systems/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.activities !== undefined){
let data55 = data.activities;
if(Array.isArray(data55)){
if(data55.length > 1000){
const err105 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data55.length < 0){
const err106 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const len11 = data55.length;
for(let i11=0; i11<len11; i11++){
let data56 = data55[i11];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.key === undefined){
const err107 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data56.service === undefined){
const err108 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data56.name === undefined){
const err109 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data56.purposes === undefined){
const err110 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "purposes"},message:"must have required property '"+"purposes"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data56.rows === undefined){
const err111 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data56.categories === undefined){
const err112 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "categories"},message:"must have required property '"+"categories"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data56.sources === undefined){
const err113 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data56.recipients === undefined){
const err114 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data56.transfers === undefined){
const err115 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "transfers"},message:"must have required property '"+"transfers"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data56.retention === undefined){
const err116 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "retention"},message:"must have required property '"+"retention"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data56.conditions === undefined){
const err117 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data56.systems === undefined){
const err118 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "systems"},message:"must have required property '"+"systems"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data56.particulars === undefined){
const err119 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/required",keyword:"required",params:{missingProperty: "particulars"},message:"must have required property '"+"particulars"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key6 in data56){
if(!(func2.call(schema6.properties.activities.items.properties, key6))){
const err120 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data56.key !== undefined){
let data57 = data56.key;
if(typeof data57 === "string"){
if(!pattern16.test(data57)){
const err121 = {instancePath:instancePath+"/activities/" + i11+"/key",schemaPath:"#/properties/activities/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/activities/" + i11+"/key",schemaPath:"#/properties/activities/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data56.service !== undefined){
let data58 = data56.service;
if((typeof data58 !== "string") && (data58 !== null)){
const err123 = {instancePath:instancePath+"/activities/" + i11+"/service",schemaPath:"#/properties/activities/items/properties/service/type",keyword:"type",params:{type: schema6.properties.activities.items.properties.service.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(typeof data58 === "string"){
if(!pattern16.test(data58)){
const err124 = {instancePath:instancePath+"/activities/" + i11+"/service",schemaPath:"#/properties/activities/items/properties/service/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data56.name !== undefined){
if(!(validate22(data56.name, {instancePath:instancePath+"/activities/" + i11+"/name",parentData:data56,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data56.purposes !== undefined){
let data60 = data56.purposes;
if(Array.isArray(data60)){
if(data60.length > 1000){
const err125 = {instancePath:instancePath+"/activities/" + i11+"/purposes",schemaPath:"#/properties/activities/items/properties/purposes/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data60.length < 0){
const err126 = {instancePath:instancePath+"/activities/" + i11+"/purposes",schemaPath:"#/properties/activities/items/properties/purposes/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const len12 = data60.length;
for(let i12=0; i12<len12; i12++){
if(!(validate52(data60[i12], {instancePath:instancePath+"/activities/" + i11+"/purposes/" + i12,parentData:data60,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err127 = {instancePath:instancePath+"/activities/" + i11+"/purposes",schemaPath:"#/properties/activities/items/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data56.rows !== undefined){
let data62 = data56.rows;
if(Array.isArray(data62)){
if(data62.length > 1000){
const err128 = {instancePath:instancePath+"/activities/" + i11+"/rows",schemaPath:"#/properties/activities/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data62.length < 0){
const err129 = {instancePath:instancePath+"/activities/" + i11+"/rows",schemaPath:"#/properties/activities/items/properties/rows/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len13 = data62.length;
for(let i13=0; i13<len13; i13++){
let data63 = data62[i13];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.subjectKind === undefined){
const err130 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13,schemaPath:"#/properties/activities/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "subjectKind"},message:"must have required property '"+"subjectKind"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data63.subjectProvenance === undefined){
const err131 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13,schemaPath:"#/properties/activities/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "subjectProvenance"},message:"must have required property '"+"subjectProvenance"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data63.legalBasis === undefined){
const err132 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13,schemaPath:"#/properties/activities/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "legalBasis"},message:"must have required property '"+"legalBasis"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key7 in data63){
if(!((((((((key7 === "subjectKind") || (key7 === "subjectProvenance")) || (key7 === "legalBasis")) || (key7 === "proposed")) || (key7 === "contractLimb")) || (key7 === "purposes")) || (key7 === "specialBasis")) || (key7 === "condition"))){
const err133 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13,schemaPath:"#/properties/activities/items/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data63.subjectKind !== undefined){
let data64 = data63.subjectKind;
if(typeof data64 === "string"){
if(!pattern16.test(data64)){
const err134 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/subjectKind",schemaPath:"#/properties/activities/items/properties/rows/items/properties/subjectKind/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/subjectKind",schemaPath:"#/properties/activities/items/properties/rows/items/properties/subjectKind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data63.subjectProvenance !== undefined){
if(!(validate25(data63.subjectProvenance, {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/subjectProvenance",parentData:data63,parentDataProperty:"subjectProvenance",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data63.legalBasis !== undefined){
if(!(validate75(data63.legalBasis, {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/legalBasis",parentData:data63,parentDataProperty:"legalBasis",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data63.proposed !== undefined){
if(true !== data63.proposed){
const err136 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/proposed",schemaPath:"#/properties/activities/items/properties/rows/items/properties/proposed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data63.contractLimb !== undefined){
let data68 = data63.contractLimb;
if(typeof data68 !== "string"){
const err137 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/contractLimb",schemaPath:"#/properties/activities/items/properties/rows/items/properties/contractLimb/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!((data68 === "contract") || (data68 === "pre-contract"))){
const err138 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/contractLimb",schemaPath:"#/properties/activities/items/properties/rows/items/properties/contractLimb/enum",keyword:"enum",params:{allowedValues: schema6.properties.activities.items.properties.rows.items.properties.contractLimb.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data63.purposes !== undefined){
let data69 = data63.purposes;
if(Array.isArray(data69)){
if(data69.length > 1000){
const err139 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/purposes",schemaPath:"#/properties/activities/items/properties/rows/items/properties/purposes/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data69.length < 1){
const err140 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/purposes",schemaPath:"#/properties/activities/items/properties/rows/items/properties/purposes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len14 = data69.length;
for(let i14=0; i14<len14; i14++){
let data70 = data69[i14];
if(typeof data70 === "string"){
if(!pattern16.test(data70)){
const err141 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/purposes/" + i14,schemaPath:"#/properties/activities/items/properties/rows/items/properties/purposes/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/purposes/" + i14,schemaPath:"#/properties/activities/items/properties/rows/items/properties/purposes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/purposes",schemaPath:"#/properties/activities/items/properties/rows/items/properties/purposes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data63.specialBasis !== undefined){
if(!(validate79(data63.specialBasis, {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/specialBasis",parentData:data63,parentDataProperty:"specialBasis",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data63.condition !== undefined){
if(!(validate41(data63.condition, {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13+"/condition",parentData:data63,parentDataProperty:"condition",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err144 = {instancePath:instancePath+"/activities/" + i11+"/rows/" + i13,schemaPath:"#/properties/activities/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/activities/" + i11+"/rows",schemaPath:"#/properties/activities/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data56.categories !== undefined){
let data73 = data56.categories;
if(Array.isArray(data73)){
if(data73.length > 1000){
const err146 = {instancePath:instancePath+"/activities/" + i11+"/categories",schemaPath:"#/properties/activities/items/properties/categories/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data73.length < 0){
const err147 = {instancePath:instancePath+"/activities/" + i11+"/categories",schemaPath:"#/properties/activities/items/properties/categories/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const len15 = data73.length;
for(let i15=0; i15<len15; i15++){
if(!(validate56(data73[i15], {instancePath:instancePath+"/activities/" + i11+"/categories/" + i15,parentData:data73,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err148 = {instancePath:instancePath+"/activities/" + i11+"/categories",schemaPath:"#/properties/activities/items/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data56.sources !== undefined){
let data75 = data56.sources;
if(Array.isArray(data75)){
if(data75.length > 1000){
const err149 = {instancePath:instancePath+"/activities/" + i11+"/sources",schemaPath:"#/properties/activities/items/properties/sources/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data75.length < 0){
const err150 = {instancePath:instancePath+"/activities/" + i11+"/sources",schemaPath:"#/properties/activities/items/properties/sources/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
const len16 = data75.length;
for(let i16=0; i16<len16; i16++){
if(!(validate56(data75[i16], {instancePath:instancePath+"/activities/" + i11+"/sources/" + i16,parentData:data75,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err151 = {instancePath:instancePath+"/activities/" + i11+"/sources",schemaPath:"#/properties/activities/items/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data56.recipients !== undefined){
let data77 = data56.recipients;
if(Array.isArray(data77)){
if(data77.length > 1000){
const err152 = {instancePath:instancePath+"/activities/" + i11+"/recipients",schemaPath:"#/properties/activities/items/properties/recipients/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data77.length < 0){
const err153 = {instancePath:instancePath+"/activities/" + i11+"/recipients",schemaPath:"#/properties/activities/items/properties/recipients/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
const len17 = data77.length;
for(let i17=0; i17<len17; i17++){
let data78 = data77[i17];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.class === undefined){
const err154 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17,schemaPath:"#/properties/activities/items/properties/recipients/items/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data78.entities === undefined){
const err155 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17,schemaPath:"#/properties/activities/items/properties/recipients/items/required",keyword:"required",params:{missingProperty: "entities"},message:"must have required property '"+"entities"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data78.role === undefined){
const err156 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17,schemaPath:"#/properties/activities/items/properties/recipients/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data78.categories === undefined){
const err157 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17,schemaPath:"#/properties/activities/items/properties/recipients/items/required",keyword:"required",params:{missingProperty: "categories"},message:"must have required property '"+"categories"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data78.storageRegion === undefined){
const err158 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17,schemaPath:"#/properties/activities/items/properties/recipients/items/required",keyword:"required",params:{missingProperty: "storageRegion"},message:"must have required property '"+"storageRegion"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key8 in data78){
if(!(((((((key8 === "class") || (key8 === "entities")) || (key8 === "role")) || (key8 === "categories")) || (key8 === "storageRegion")) || (key8 === "subjectKinds")) || (key8 === "condition"))){
const err159 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17,schemaPath:"#/properties/activities/items/properties/recipients/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data78.class !== undefined){
if(!(validate56(data78.class, {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/class",parentData:data78,parentDataProperty:"class",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data78.entities !== undefined){
let data80 = data78.entities;
if(Array.isArray(data80)){
if(data80.length > 1000){
const err160 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/entities",schemaPath:"#/properties/activities/items/properties/recipients/items/properties/entities/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data80.length < 0){
const err161 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/entities",schemaPath:"#/properties/activities/items/properties/recipients/items/properties/entities/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const len18 = data80.length;
for(let i18=0; i18<len18; i18++){
if(!(validate56(data80[i18], {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/entities/" + i18,parentData:data80,parentDataProperty:i18,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err162 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/entities",schemaPath:"#/properties/activities/items/properties/recipients/items/properties/entities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data78.role !== undefined){
if(!(validate65(data78.role, {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/role",parentData:data78,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data78.categories !== undefined){
let data83 = data78.categories;
if(Array.isArray(data83)){
if(data83.length > 1000){
const err163 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/categories",schemaPath:"#/properties/activities/items/properties/recipients/items/properties/categories/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data83.length < 0){
const err164 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/categories",schemaPath:"#/properties/activities/items/properties/recipients/items/properties/categories/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len19 = data83.length;
for(let i19=0; i19<len19; i19++){
if(!(validate56(data83[i19], {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/categories/" + i19,parentData:data83,parentDataProperty:i19,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err165 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/categories",schemaPath:"#/properties/activities/items/properties/recipients/items/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data78.storageRegion !== undefined){
if(!(validate90(data78.storageRegion, {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/storageRegion",parentData:data78,parentDataProperty:"storageRegion",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data78.subjectKinds !== undefined){
let data86 = data78.subjectKinds;
if(Array.isArray(data86)){
if(data86.length > 1000){
const err166 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/subjectKinds",schemaPath:"#/properties/activities/items/properties/recipients/items/properties/subjectKinds/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data86.length < 1){
const err167 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/subjectKinds",schemaPath:"#/properties/activities/items/properties/recipients/items/properties/subjectKinds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len20 = data86.length;
for(let i20=0; i20<len20; i20++){
let data87 = data86[i20];
if(typeof data87 === "string"){
if(!pattern16.test(data87)){
const err168 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/subjectKinds/" + i20,schemaPath:"#/properties/activities/items/properties/recipients/items/properties/subjectKinds/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/subjectKinds/" + i20,schemaPath:"#/properties/activities/items/properties/recipients/items/properties/subjectKinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/subjectKinds",schemaPath:"#/properties/activities/items/properties/recipients/items/properties/subjectKinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data78.condition !== undefined){
if(!(validate41(data78.condition, {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17+"/condition",parentData:data78,parentDataProperty:"condition",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err171 = {instancePath:instancePath+"/activities/" + i11+"/recipients/" + i17,schemaPath:"#/properties/activities/items/properties/recipients/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/activities/" + i11+"/recipients",schemaPath:"#/properties/activities/items/properties/recipients/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data56.transfers !== undefined){
if(!(validate41(data56.transfers, {instancePath:instancePath+"/activities/" + i11+"/transfers",parentData:data56,parentDataProperty:"transfers",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data56.retention !== undefined){
let data90 = data56.retention;
if(Array.isArray(data90)){
if(data90.length > 1000){
const err173 = {instancePath:instancePath+"/activities/" + i11+"/retention",schemaPath:"#/properties/activities/items/properties/retention/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data90.length < 0){
const err174 = {instancePath:instancePath+"/activities/" + i11+"/retention",schemaPath:"#/properties/activities/items/properties/retention/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
const len21 = data90.length;
for(let i21=0; i21<len21; i21++){
if(!(validate96(data90[i21], {instancePath:instancePath+"/activities/" + i11+"/retention/" + i21,parentData:data90,parentDataProperty:i21,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err175 = {instancePath:instancePath+"/activities/" + i11+"/retention",schemaPath:"#/properties/activities/items/properties/retention/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data56.conditions !== undefined){
let data92 = data56.conditions;
if(Array.isArray(data92)){
if(data92.length > 1000){
const err176 = {instancePath:instancePath+"/activities/" + i11+"/conditions",schemaPath:"#/properties/activities/items/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data92.length < 0){
const err177 = {instancePath:instancePath+"/activities/" + i11+"/conditions",schemaPath:"#/properties/activities/items/properties/conditions/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
const len22 = data92.length;
for(let i22=0; i22<len22; i22++){
if(!(validate41(data92[i22], {instancePath:instancePath+"/activities/" + i11+"/conditions/" + i22,parentData:data92,parentDataProperty:i22,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err178 = {instancePath:instancePath+"/activities/" + i11+"/conditions",schemaPath:"#/properties/activities/items/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data56.systems !== undefined){
let data94 = data56.systems;
if(Array.isArray(data94)){
if(data94.length > 1000){
const err179 = {instancePath:instancePath+"/activities/" + i11+"/systems",schemaPath:"#/properties/activities/items/properties/systems/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data94.length < 0){
const err180 = {instancePath:instancePath+"/activities/" + i11+"/systems",schemaPath:"#/properties/activities/items/properties/systems/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
const len23 = data94.length;
for(let i23=0; i23<len23; i23++){
let data95 = data94[i23];
if(typeof data95 === "string"){
if(!pattern16.test(data95)){
const err181 = {instancePath:instancePath+"/activities/" + i11+"/systems/" + i23,schemaPath:"#/properties/activities/items/properties/systems/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/activities/" + i11+"/systems/" + i23,schemaPath:"#/properties/activities/items/properties/systems/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/activities/" + i11+"/systems",schemaPath:"#/properties/activities/items/properties/systems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data56.particulars !== undefined){
let data96 = data56.particulars;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.legitimateInterest === undefined){
const err184 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "legitimateInterest"},message:"must have required property '"+"legitimateInterest"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data96.thirdPartyInterest === undefined){
const err185 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "thirdPartyInterest"},message:"must have required property '"+"thirdPartyInterest"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data96.balancingTest === undefined){
const err186 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "balancingTest"},message:"must have required property '"+"balancingTest"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data96.informationDuty === undefined){
const err187 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "informationDuty"},message:"must have required property '"+"informationDuty"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data96.jointArrangement === undefined){
const err188 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "jointArrangement"},message:"must have required property '"+"jointArrangement"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data96.automatedDecisions === undefined){
const err189 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "automatedDecisions"},message:"must have required property '"+"automatedDecisions"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data96.impactAssessment === undefined){
const err190 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "impactAssessment"},message:"must have required property '"+"impactAssessment"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data96.impactAssessmentReference === undefined){
const err191 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "impactAssessmentReference"},message:"must have required property '"+"impactAssessmentReference"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data96.internationalOrganisation === undefined){
const err192 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "internationalOrganisation"},message:"must have required property '"+"internationalOrganisation"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data96.compellingInterestSafeguards === undefined){
const err193 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "compellingInterestSafeguards"},message:"must have required property '"+"compellingInterestSafeguards"+"'"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data96.system === undefined){
const err194 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "system"},message:"must have required property '"+"system"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data96.storageLocation === undefined){
const err195 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "storageLocation"},message:"must have required property '"+"storageLocation"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data96.processOwner === undefined){
const err196 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "processOwner"},message:"must have required property '"+"processOwner"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data96.access === undefined){
const err197 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data96.deletionProcedure === undefined){
const err198 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "deletionProcedure"},message:"must have required property '"+"deletionProcedure"+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data96.status === undefined){
const err199 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data96.consentRecords === undefined){
const err200 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "consentRecords"},message:"must have required property '"+"consentRecords"+"'"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data96.breachRecords === undefined){
const err201 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "breachRecords"},message:"must have required property '"+"breachRecords"+"'"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data96.lastReview === undefined){
const err202 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/required",keyword:"required",params:{missingProperty: "lastReview"},message:"must have required property '"+"lastReview"+"'"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key9 in data96){
if(!(func2.call(schema6.properties.activities.items.properties.particulars.properties, key9))){
const err203 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data96.legitimateInterest !== undefined){
if(!(validate41(data96.legitimateInterest, {instancePath:instancePath+"/activities/" + i11+"/particulars/legitimateInterest",parentData:data96,parentDataProperty:"legitimateInterest",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data96.thirdPartyInterest !== undefined){
if(!(validate41(data96.thirdPartyInterest, {instancePath:instancePath+"/activities/" + i11+"/particulars/thirdPartyInterest",parentData:data96,parentDataProperty:"thirdPartyInterest",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data96.balancingTest !== undefined){
if(!(validate24(data96.balancingTest, {instancePath:instancePath+"/activities/" + i11+"/particulars/balancingTest",parentData:data96,parentDataProperty:"balancingTest",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data96.informationDuty !== undefined){
if(!(validate41(data96.informationDuty, {instancePath:instancePath+"/activities/" + i11+"/particulars/informationDuty",parentData:data96,parentDataProperty:"informationDuty",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data96.jointArrangement !== undefined){
if(!(validate41(data96.jointArrangement, {instancePath:instancePath+"/activities/" + i11+"/particulars/jointArrangement",parentData:data96,parentDataProperty:"jointArrangement",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data96.automatedDecisions !== undefined){
if(!(validate41(data96.automatedDecisions, {instancePath:instancePath+"/activities/" + i11+"/particulars/automatedDecisions",parentData:data96,parentDataProperty:"automatedDecisions",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data96.impactAssessment !== undefined){
if(!(validate41(data96.impactAssessment, {instancePath:instancePath+"/activities/" + i11+"/particulars/impactAssessment",parentData:data96,parentDataProperty:"impactAssessment",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data96.impactAssessmentReference !== undefined){
if(!(validate24(data96.impactAssessmentReference, {instancePath:instancePath+"/activities/" + i11+"/particulars/impactAssessmentReference",parentData:data96,parentDataProperty:"impactAssessmentReference",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data96.internationalOrganisation !== undefined){
if(!(validate41(data96.internationalOrganisation, {instancePath:instancePath+"/activities/" + i11+"/particulars/internationalOrganisation",parentData:data96,parentDataProperty:"internationalOrganisation",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data96.compellingInterestSafeguards !== undefined){
if(!(validate41(data96.compellingInterestSafeguards, {instancePath:instancePath+"/activities/" + i11+"/particulars/compellingInterestSafeguards",parentData:data96,parentDataProperty:"compellingInterestSafeguards",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data96.system !== undefined){
if(!(validate24(data96.system, {instancePath:instancePath+"/activities/" + i11+"/particulars/system",parentData:data96,parentDataProperty:"system",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data96.storageLocation !== undefined){
if(!(validate41(data96.storageLocation, {instancePath:instancePath+"/activities/" + i11+"/particulars/storageLocation",parentData:data96,parentDataProperty:"storageLocation",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data96.processOwner !== undefined){
if(!(validate24(data96.processOwner, {instancePath:instancePath+"/activities/" + i11+"/particulars/processOwner",parentData:data96,parentDataProperty:"processOwner",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data96.access !== undefined){
if(!(validate41(data96.access, {instancePath:instancePath+"/activities/" + i11+"/particulars/access",parentData:data96,parentDataProperty:"access",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data96.deletionProcedure !== undefined){
if(!(validate41(data96.deletionProcedure, {instancePath:instancePath+"/activities/" + i11+"/particulars/deletionProcedure",parentData:data96,parentDataProperty:"deletionProcedure",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data96.status !== undefined){
if(!(validate116(data96.status, {instancePath:instancePath+"/activities/" + i11+"/particulars/status",parentData:data96,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data96.consentRecords !== undefined){
if(!(validate24(data96.consentRecords, {instancePath:instancePath+"/activities/" + i11+"/particulars/consentRecords",parentData:data96,parentDataProperty:"consentRecords",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data96.breachRecords !== undefined){
if(!(validate24(data96.breachRecords, {instancePath:instancePath+"/activities/" + i11+"/particulars/breachRecords",parentData:data96,parentDataProperty:"breachRecords",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data96.lastReview !== undefined){
if(!(validate24(data96.lastReview, {instancePath:instancePath+"/activities/" + i11+"/particulars/lastReview",parentData:data96,parentDataProperty:"lastReview",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err204 = {instancePath:instancePath+"/activities/" + i11+"/particulars",schemaPath:"#/properties/activities/items/properties/particulars/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data56.anySubject !== undefined){
if(true !== data56.anySubject){
const err205 = {instancePath:instancePath+"/activities/" + i11+"/anySubject",schemaPath:"#/properties/activities/items/properties/anySubject/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data56.categoriesAsNeeded !== undefined){
if(!(validate41(data56.categoriesAsNeeded, {instancePath:instancePath+"/activities/" + i11+"/categoriesAsNeeded",parentData:data56,parentDataProperty:"categoriesAsNeeded",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err206 = {instancePath:instancePath+"/activities/" + i11,schemaPath:"#/properties/activities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.served !== undefined){
let data118 = data.served;
if(Array.isArray(data118)){
if(data118.length > 1000){
const err208 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data118.length < 0){
const err209 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const len24 = data118.length;
for(let i24=0; i24<len24; i24++){
let data119 = data118[i24];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.key === undefined){
const err210 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data119.name === undefined){
const err211 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data119.contact === undefined){
const err212 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/required",keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data119.representative === undefined){
const err213 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/required",keyword:"required",params:{missingProperty: "representative"},message:"must have required property '"+"representative"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data119.dpoContact === undefined){
const err214 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/required",keyword:"required",params:{missingProperty: "dpoContact"},message:"must have required property '"+"dpoContact"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data119.agreement === undefined){
const err215 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/required",keyword:"required",params:{missingProperty: "agreement"},message:"must have required property '"+"agreement"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data119.processing === undefined){
const err216 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/required",keyword:"required",params:{missingProperty: "processing"},message:"must have required property '"+"processing"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data119.subProcessors === undefined){
const err217 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/required",keyword:"required",params:{missingProperty: "subProcessors"},message:"must have required property '"+"subProcessors"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data119.transfers === undefined){
const err218 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/required",keyword:"required",params:{missingProperty: "transfers"},message:"must have required property '"+"transfers"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data119.securityMeasures === undefined){
const err219 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/required",keyword:"required",params:{missingProperty: "securityMeasures"},message:"must have required property '"+"securityMeasures"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key10 in data119){
if(!(func2.call(schema6.properties.served.items.properties, key10))){
const err220 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data119.key !== undefined){
let data120 = data119.key;
if(typeof data120 === "string"){
if(!pattern16.test(data120)){
const err221 = {instancePath:instancePath+"/served/" + i24+"/key",schemaPath:"#/properties/served/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/served/" + i24+"/key",schemaPath:"#/properties/served/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data119.name !== undefined){
if(!(validate24(data119.name, {instancePath:instancePath+"/served/" + i24+"/name",parentData:data119,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data119.contact !== undefined){
if(!(validate24(data119.contact, {instancePath:instancePath+"/served/" + i24+"/contact",parentData:data119,parentDataProperty:"contact",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data119.representative !== undefined){
if(!(validate41(data119.representative, {instancePath:instancePath+"/served/" + i24+"/representative",parentData:data119,parentDataProperty:"representative",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data119.dpoContact !== undefined){
if(!(validate24(data119.dpoContact, {instancePath:instancePath+"/served/" + i24+"/dpoContact",parentData:data119,parentDataProperty:"dpoContact",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data119.agreement !== undefined){
if(!(validate24(data119.agreement, {instancePath:instancePath+"/served/" + i24+"/agreement",parentData:data119,parentDataProperty:"agreement",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data119.processing !== undefined){
let data126 = data119.processing;
if(Array.isArray(data126)){
if(data126.length > 1000){
const err223 = {instancePath:instancePath+"/served/" + i24+"/processing",schemaPath:"#/properties/served/items/properties/processing/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data126.length < 0){
const err224 = {instancePath:instancePath+"/served/" + i24+"/processing",schemaPath:"#/properties/served/items/properties/processing/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const len25 = data126.length;
for(let i25=0; i25<len25; i25++){
if(!(validate52(data126[i25], {instancePath:instancePath+"/served/" + i24+"/processing/" + i25,parentData:data126,parentDataProperty:i25,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err225 = {instancePath:instancePath+"/served/" + i24+"/processing",schemaPath:"#/properties/served/items/properties/processing/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data119.subProcessors !== undefined){
let data128 = data119.subProcessors;
if(Array.isArray(data128)){
if(data128.length > 1000){
const err226 = {instancePath:instancePath+"/served/" + i24+"/subProcessors",schemaPath:"#/properties/served/items/properties/subProcessors/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data128.length < 0){
const err227 = {instancePath:instancePath+"/served/" + i24+"/subProcessors",schemaPath:"#/properties/served/items/properties/subProcessors/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
const len26 = data128.length;
for(let i26=0; i26<len26; i26++){
if(!(validate52(data128[i26], {instancePath:instancePath+"/served/" + i24+"/subProcessors/" + i26,parentData:data128,parentDataProperty:i26,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err228 = {instancePath:instancePath+"/served/" + i24+"/subProcessors",schemaPath:"#/properties/served/items/properties/subProcessors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data119.transfers !== undefined){
if(!(validate41(data119.transfers, {instancePath:instancePath+"/served/" + i24+"/transfers",parentData:data119,parentDataProperty:"transfers",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data119.securityMeasures !== undefined){
let data131 = data119.securityMeasures;
if(Array.isArray(data131)){
if(data131.length > 1000){
const err229 = {instancePath:instancePath+"/served/" + i24+"/securityMeasures",schemaPath:"#/properties/served/items/properties/securityMeasures/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data131.length < 0){
const err230 = {instancePath:instancePath+"/served/" + i24+"/securityMeasures",schemaPath:"#/properties/served/items/properties/securityMeasures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
const len27 = data131.length;
for(let i27=0; i27<len27; i27++){
if(!(validate52(data131[i27], {instancePath:instancePath+"/served/" + i24+"/securityMeasures/" + i27,parentData:data131,parentDataProperty:i27,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err231 = {instancePath:instancePath+"/served/" + i24+"/securityMeasures",schemaPath:"#/properties/served/items/properties/securityMeasures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/served/" + i24,schemaPath:"#/properties/served/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.defects !== undefined){
let data133 = data.defects;
if(Array.isArray(data133)){
if(data133.length > 1000){
const err234 = {instancePath:instancePath+"/defects",schemaPath:"#/properties/defects/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data133.length < 0){
const err235 = {instancePath:instancePath+"/defects",schemaPath:"#/properties/defects/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
const len28 = data133.length;
for(let i28=0; i28<len28; i28++){
let data134 = data133[i28];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.code === undefined){
const err236 = {instancePath:instancePath+"/defects/" + i28,schemaPath:"#/properties/defects/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data134.title === undefined){
const err237 = {instancePath:instancePath+"/defects/" + i28,schemaPath:"#/properties/defects/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data134.explanation === undefined){
const err238 = {instancePath:instancePath+"/defects/" + i28,schemaPath:"#/properties/defects/items/required",keyword:"required",params:{missingProperty: "explanation"},message:"must have required property '"+"explanation"+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data134.article === undefined){
const err239 = {instancePath:instancePath+"/defects/" + i28,schemaPath:"#/properties/defects/items/required",keyword:"required",params:{missingProperty: "article"},message:"must have required property '"+"article"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data134.cells === undefined){
const err240 = {instancePath:instancePath+"/defects/" + i28,schemaPath:"#/properties/defects/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key11 in data134){
if(!(((((key11 === "code") || (key11 === "title")) || (key11 === "explanation")) || (key11 === "article")) || (key11 === "cells"))){
const err241 = {instancePath:instancePath+"/defects/" + i28,schemaPath:"#/properties/defects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data134.code !== undefined){
let data135 = data134.code;
if(typeof data135 === "string"){
if(!pattern16.test(data135)){
const err242 = {instancePath:instancePath+"/defects/" + i28+"/code",schemaPath:"#/properties/defects/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/defects/" + i28+"/code",schemaPath:"#/properties/defects/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data134.title !== undefined){
if(!(validate22(data134.title, {instancePath:instancePath+"/defects/" + i28+"/title",parentData:data134,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data134.explanation !== undefined){
if(!(validate22(data134.explanation, {instancePath:instancePath+"/defects/" + i28+"/explanation",parentData:data134,parentDataProperty:"explanation",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data134.article !== undefined){
if(!(validate22(data134.article, {instancePath:instancePath+"/defects/" + i28+"/article",parentData:data134,parentDataProperty:"article",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data134.cells !== undefined){
let data139 = data134.cells;
if(Array.isArray(data139)){
if(data139.length > 1000){
const err244 = {instancePath:instancePath+"/defects/" + i28+"/cells",schemaPath:"#/properties/defects/items/properties/cells/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data139.length < 1){
const err245 = {instancePath:instancePath+"/defects/" + i28+"/cells",schemaPath:"#/properties/defects/items/properties/cells/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
const len29 = data139.length;
for(let i29=0; i29<len29; i29++){
let data140 = data139[i29];
if(typeof data140 === "string"){
if(!pattern1.test(data140)){
const err246 = {instancePath:instancePath+"/defects/" + i28+"/cells/" + i29,schemaPath:"#/properties/defects/items/properties/cells/items/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/defects/" + i28+"/cells/" + i29,schemaPath:"#/properties/defects/items/properties/cells/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/defects/" + i28+"/cells",schemaPath:"#/properties/defects/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/defects/" + i28,schemaPath:"#/properties/defects/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/defects",schemaPath:"#/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data.terms !== undefined){
let data141 = data.terms;
if(Array.isArray(data141)){
if(data141.length > 1000){
const err251 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data141.length < 0){
const err252 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
const len30 = data141.length;
for(let i30=0; i30<len30; i30++){
let data142 = data141[i30];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.kind === undefined){
const err253 = {instancePath:instancePath+"/terms/" + i30,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data142.key === undefined){
const err254 = {instancePath:instancePath+"/terms/" + i30,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data142.label === undefined){
const err255 = {instancePath:instancePath+"/terms/" + i30,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key12 in data142){
if(!((((key12 === "kind") || (key12 === "key")) || (key12 === "label")) || (key12 === "special"))){
const err256 = {instancePath:instancePath+"/terms/" + i30,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data142.kind !== undefined){
let data143 = data142.kind;
if(typeof data143 !== "string"){
const err257 = {instancePath:instancePath+"/terms/" + i30+"/kind",schemaPath:"#/properties/terms/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(!(((((((((data143 === "activities") || (data143 === "purposes")) || (data143 === "services")) || (data143 === "subjectKinds")) || (data143 === "categories")) || (data143 === "sources")) || (data143 === "recipientClasses")) || (data143 === "triggers")) || (data143 === "rights"))){
const err258 = {instancePath:instancePath+"/terms/" + i30+"/kind",schemaPath:"#/properties/terms/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.terms.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data142.key !== undefined){
let data144 = data142.key;
if(typeof data144 === "string"){
if(!pattern16.test(data144)){
const err259 = {instancePath:instancePath+"/terms/" + i30+"/key",schemaPath:"#/properties/terms/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/terms/" + i30+"/key",schemaPath:"#/properties/terms/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data142.label !== undefined){
if(!(validate22(data142.label, {instancePath:instancePath+"/terms/" + i30+"/label",parentData:data142,parentDataProperty:"label",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data142.special !== undefined){
let data146 = data142.special;
if(typeof data146 !== "string"){
const err261 = {instancePath:instancePath+"/terms/" + i30+"/special",schemaPath:"#/properties/terms/items/properties/special/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!((data146 === "A9") || (data146 === "A10"))){
const err262 = {instancePath:instancePath+"/terms/" + i30+"/special",schemaPath:"#/properties/terms/items/properties/special/enum",keyword:"enum",params:{allowedValues: schema6.properties.terms.items.properties.special.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/terms/" + i30,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


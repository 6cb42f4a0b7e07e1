// Made from document-schemas.ts by `npm run generate`; edit that file instead.
// @ts-nocheck generated JavaScript
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Sheet of a recipient, version 1","type":"object","additionalProperties":false,"required":["format","version","key","name","named","provenance","organisationNumber","contact","classes","roles","country","storageCountries","accessCountries","agreements","transfers","subProcessors","securityMeasures"],"properties":{"format":{"const":"trettio-recipient-sheet"},"version":{"const":1},"key":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"name":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"named":{"type":"string","enum":["policy","demo","entered"]},"provenance":{"$ref":"#/definitions/provenance"},"organisationNumber":{"type":["string","null"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"contact":{"type":["string","null"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"classes":{"type":"array","items":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"minItems":0,"maxItems":1000},"roles":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["class","role"],"properties":{"class":{"type":"string","pattern":"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},"role":{"type":"string","enum":["processor","sub-processor","joint-controller","separate-controller","natural-person","authority-inquiry"]}}},"minItems":0,"maxItems":1000},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"storageCountries":{"type":"array","items":{"type":"string","pattern":"^[A-Z]{2}$"},"minItems":0,"maxItems":1000},"accessCountries":{"type":"array","items":{"type":"string","pattern":"^[A-Z]{2}$"},"minItems":0,"maxItems":1000},"agreements":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","role","reference","validFrom","validTo"],"properties":{"kind":{"type":"string","enum":["art-28","art-26","disclosure-basis"]},"role":{"type":"string","enum":["processor","sub-processor","joint-controller","separate-controller","natural-person","authority-inquiry"]},"reference":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"validFrom":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"validTo":{"type":["string","null"],"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"objectionDays":{"type":"integer","minimum":1,"maximum":365}}},"minItems":0,"maxItems":1000},"transfers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["country","ground","instrument","document","tiaReference","validFrom","validTo"],"properties":{"country":{"type":"string","pattern":"^[A-Z]{2}$"},"ground":{"type":"string","enum":["A45","A46-2-a","A46-2-b","A46-2-c","A46-2-d","A46-2-e","A46-2-f","A46-3-a","A46-3-b","A49-1-a","A49-1-b","A49-1-c","A49-1-d","A49-1-e","A49-1-f","A49-1-g","A49-1-second"]},"instrument":{"type":"object","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"document":{"type":["string","null"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"tiaReference":{"type":["string","null"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"validFrom":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},"validTo":{"type":["string","null"],"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"}}},"minItems":0,"maxItems":1000},"subProcessors":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","country","since","authorisation","authorisedOn","noticeOn","document"],"properties":{"name":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"since":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"authorisation":{"type":["string","null"],"enum":["general","specific",null]},"authorisedOn":{"type":["string","null"],"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"noticeOn":{"type":["string","null"],"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},"document":{"type":["string","null"],"pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"minItems":0,"maxItems":1000},"securityMeasures":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"minItems":0,"maxItems":1000}},"definitions":{"localized":{"type":"object","additionalProperties":false,"required":["sv","en"],"properties":{"sv":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},"en":{"type":"string","pattern":"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"}}},"provenance":{"type":"string","enum":["policy","law","inferred","open","demo"]}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$", "u");
const pattern6 = new RegExp("^[A-Z]{2}$", "u");
const pattern10 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$", "u");
const pattern21 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
const schema7 = {"type":"string","enum":["policy","law","inferred","open","demo"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema7.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
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
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.named === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "named"},message:"must have required property '"+"named"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.provenance === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.organisationNumber === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisationNumber"},message:"must have required property '"+"organisationNumber"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.contact === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.classes === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "classes"},message:"must have required property '"+"classes"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.roles === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.country === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.storageCountries === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "storageCountries"},message:"must have required property '"+"storageCountries"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.accessCountries === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessCountries"},message:"must have required property '"+"accessCountries"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.agreements === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agreements"},message:"must have required property '"+"agreements"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.transfers === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transfers"},message:"must have required property '"+"transfers"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.subProcessors === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subProcessors"},message:"must have required property '"+"subProcessors"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.securityMeasures === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "securityMeasures"},message:"must have required property '"+"securityMeasures"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.format !== undefined){
if("trettio-recipient-sheet" !== data.format){
const err18 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "trettio-recipient-sheet"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err20 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err21 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err22 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
const err23 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.named !== undefined){
let data4 = data.named;
if(typeof data4 !== "string"){
const err24 = {instancePath:instancePath+"/named",schemaPath:"#/properties/named/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((data4 === "policy") || (data4 === "demo")) || (data4 === "entered"))){
const err25 = {instancePath:instancePath+"/named",schemaPath:"#/properties/named/enum",keyword:"enum",params:{allowedValues: schema6.properties.named.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.provenance !== undefined){
if(!(validate22(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.organisationNumber !== undefined){
let data6 = data.organisationNumber;
if((typeof data6 !== "string") && (data6 !== null)){
const err26 = {instancePath:instancePath+"/organisationNumber",schemaPath:"#/properties/organisationNumber/type",keyword:"type",params:{type: schema6.properties.organisationNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err27 = {instancePath:instancePath+"/organisationNumber",schemaPath:"#/properties/organisationNumber/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.contact !== undefined){
let data7 = data.contact;
if((typeof data7 !== "string") && (data7 !== null)){
const err28 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: schema6.properties.contact.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err29 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
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
if(data.classes !== undefined){
let data8 = data.classes;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err30 = {instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.length < 0){
const err31 = {instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err32 = {instancePath:instancePath+"/classes/" + i0,schemaPath:"#/properties/classes/items/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/classes/" + i0,schemaPath:"#/properties/classes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.roles !== undefined){
let data10 = data.roles;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err35 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data10.length < 0){
const err36 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.class === undefined){
const err37 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data11.role === undefined){
const err38 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 in data11){
if(!((key1 === "class") || (key1 === "role"))){
const err39 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.class !== undefined){
let data12 = data11.class;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err40 = {instancePath:instancePath+"/roles/" + i1+"/class",schemaPath:"#/properties/roles/items/properties/class/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err41 = {instancePath:instancePath+"/roles/" + i1+"/class",schemaPath:"#/properties/roles/items/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.role !== undefined){
let data13 = data11.role;
if(typeof data13 !== "string"){
const err42 = {instancePath:instancePath+"/roles/" + i1+"/role",schemaPath:"#/properties/roles/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((((((data13 === "processor") || (data13 === "sub-processor")) || (data13 === "joint-controller")) || (data13 === "separate-controller")) || (data13 === "natural-person")) || (data13 === "authority-inquiry"))){
const err43 = {instancePath:instancePath+"/roles/" + i1+"/role",schemaPath:"#/properties/roles/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema6.properties.roles.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.country !== undefined){
let data14 = data.country;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err46 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.storageCountries !== undefined){
let data15 = data.storageCountries;
if(Array.isArray(data15)){
if(data15.length > 1000){
const err48 = {instancePath:instancePath+"/storageCountries",schemaPath:"#/properties/storageCountries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data15.length < 0){
const err49 = {instancePath:instancePath+"/storageCountries",schemaPath:"#/properties/storageCountries/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err50 = {instancePath:instancePath+"/storageCountries/" + i2,schemaPath:"#/properties/storageCountries/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/storageCountries/" + i2,schemaPath:"#/properties/storageCountries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/storageCountries",schemaPath:"#/properties/storageCountries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.accessCountries !== undefined){
let data17 = data.accessCountries;
if(Array.isArray(data17)){
if(data17.length > 1000){
const err53 = {instancePath:instancePath+"/accessCountries",schemaPath:"#/properties/accessCountries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data17.length < 0){
const err54 = {instancePath:instancePath+"/accessCountries",schemaPath:"#/properties/accessCountries/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err55 = {instancePath:instancePath+"/accessCountries/" + i3,schemaPath:"#/properties/accessCountries/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/accessCountries/" + i3,schemaPath:"#/properties/accessCountries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/accessCountries",schemaPath:"#/properties/accessCountries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.agreements !== undefined){
let data19 = data.agreements;
if(Array.isArray(data19)){
if(data19.length > 1000){
const err58 = {instancePath:instancePath+"/agreements",schemaPath:"#/properties/agreements/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data19.length < 0){
const err59 = {instancePath:instancePath+"/agreements",schemaPath:"#/properties/agreements/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.kind === undefined){
const err60 = {instancePath:instancePath+"/agreements/" + i4,schemaPath:"#/properties/agreements/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data20.role === undefined){
const err61 = {instancePath:instancePath+"/agreements/" + i4,schemaPath:"#/properties/agreements/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data20.reference === undefined){
const err62 = {instancePath:instancePath+"/agreements/" + i4,schemaPath:"#/properties/agreements/items/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data20.validFrom === undefined){
const err63 = {instancePath:instancePath+"/agreements/" + i4,schemaPath:"#/properties/agreements/items/required",keyword:"required",params:{missingProperty: "validFrom"},message:"must have required property '"+"validFrom"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data20.validTo === undefined){
const err64 = {instancePath:instancePath+"/agreements/" + i4,schemaPath:"#/properties/agreements/items/required",keyword:"required",params:{missingProperty: "validTo"},message:"must have required property '"+"validTo"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key2 in data20){
if(!((((((key2 === "kind") || (key2 === "role")) || (key2 === "reference")) || (key2 === "validFrom")) || (key2 === "validTo")) || (key2 === "objectionDays"))){
const err65 = {instancePath:instancePath+"/agreements/" + i4,schemaPath:"#/properties/agreements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data20.kind !== undefined){
let data21 = data20.kind;
if(typeof data21 !== "string"){
const err66 = {instancePath:instancePath+"/agreements/" + i4+"/kind",schemaPath:"#/properties/agreements/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(((data21 === "art-28") || (data21 === "art-26")) || (data21 === "disclosure-basis"))){
const err67 = {instancePath:instancePath+"/agreements/" + i4+"/kind",schemaPath:"#/properties/agreements/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.agreements.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data20.role !== undefined){
let data22 = data20.role;
if(typeof data22 !== "string"){
const err68 = {instancePath:instancePath+"/agreements/" + i4+"/role",schemaPath:"#/properties/agreements/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((((((data22 === "processor") || (data22 === "sub-processor")) || (data22 === "joint-controller")) || (data22 === "separate-controller")) || (data22 === "natural-person")) || (data22 === "authority-inquiry"))){
const err69 = {instancePath:instancePath+"/agreements/" + i4+"/role",schemaPath:"#/properties/agreements/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema6.properties.agreements.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data20.reference !== undefined){
let data23 = data20.reference;
if(typeof data23 === "string"){
if(!pattern1.test(data23)){
const err70 = {instancePath:instancePath+"/agreements/" + i4+"/reference",schemaPath:"#/properties/agreements/items/properties/reference/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/agreements/" + i4+"/reference",schemaPath:"#/properties/agreements/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data20.validFrom !== undefined){
let data24 = data20.validFrom;
if(typeof data24 === "string"){
if(!pattern10.test(data24)){
const err72 = {instancePath:instancePath+"/agreements/" + i4+"/validFrom",schemaPath:"#/properties/agreements/items/properties/validFrom/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/agreements/" + i4+"/validFrom",schemaPath:"#/properties/agreements/items/properties/validFrom/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data20.validTo !== undefined){
let data25 = data20.validTo;
if((typeof data25 !== "string") && (data25 !== null)){
const err74 = {instancePath:instancePath+"/agreements/" + i4+"/validTo",schemaPath:"#/properties/agreements/items/properties/validTo/type",keyword:"type",params:{type: schema6.properties.agreements.items.properties.validTo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern10.test(data25)){
const err75 = {instancePath:instancePath+"/agreements/" + i4+"/validTo",schemaPath:"#/properties/agreements/items/properties/validTo/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data20.objectionDays !== undefined){
let data26 = data20.objectionDays;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err76 = {instancePath:instancePath+"/agreements/" + i4+"/objectionDays",schemaPath:"#/properties/agreements/items/properties/objectionDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 365 || isNaN(data26)){
const err77 = {instancePath:instancePath+"/agreements/" + i4+"/objectionDays",schemaPath:"#/properties/agreements/items/properties/objectionDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err78 = {instancePath:instancePath+"/agreements/" + i4+"/objectionDays",schemaPath:"#/properties/agreements/items/properties/objectionDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/agreements/" + i4,schemaPath:"#/properties/agreements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.transfers !== undefined){
let data27 = data.transfers;
if(Array.isArray(data27)){
if(data27.length > 1000){
const err81 = {instancePath:instancePath+"/transfers",schemaPath:"#/properties/transfers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data27.length < 0){
const err82 = {instancePath:instancePath+"/transfers",schemaPath:"#/properties/transfers/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.country === undefined){
const err83 = {instancePath:instancePath+"/transfers/" + i5,schemaPath:"#/properties/transfers/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data28.ground === undefined){
const err84 = {instancePath:instancePath+"/transfers/" + i5,schemaPath:"#/properties/transfers/items/required",keyword:"required",params:{missingProperty: "ground"},message:"must have required property '"+"ground"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data28.instrument === undefined){
const err85 = {instancePath:instancePath+"/transfers/" + i5,schemaPath:"#/properties/transfers/items/required",keyword:"required",params:{missingProperty: "instrument"},message:"must have required property '"+"instrument"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data28.document === undefined){
const err86 = {instancePath:instancePath+"/transfers/" + i5,schemaPath:"#/properties/transfers/items/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data28.tiaReference === undefined){
const err87 = {instancePath:instancePath+"/transfers/" + i5,schemaPath:"#/properties/transfers/items/required",keyword:"required",params:{missingProperty: "tiaReference"},message:"must have required property '"+"tiaReference"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data28.validFrom === undefined){
const err88 = {instancePath:instancePath+"/transfers/" + i5,schemaPath:"#/properties/transfers/items/required",keyword:"required",params:{missingProperty: "validFrom"},message:"must have required property '"+"validFrom"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data28.validTo === undefined){
const err89 = {instancePath:instancePath+"/transfers/" + i5,schemaPath:"#/properties/transfers/items/required",keyword:"required",params:{missingProperty: "validTo"},message:"must have required property '"+"validTo"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key3 in data28){
if(!(((((((key3 === "country") || (key3 === "ground")) || (key3 === "instrument")) || (key3 === "document")) || (key3 === "tiaReference")) || (key3 === "validFrom")) || (key3 === "validTo"))){
const err90 = {instancePath:instancePath+"/transfers/" + i5,schemaPath:"#/properties/transfers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data28.country !== undefined){
let data29 = data28.country;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err91 = {instancePath:instancePath+"/transfers/" + i5+"/country",schemaPath:"#/properties/transfers/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/transfers/" + i5+"/country",schemaPath:"#/properties/transfers/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data28.ground !== undefined){
let data30 = data28.ground;
if(typeof data30 !== "string"){
const err93 = {instancePath:instancePath+"/transfers/" + i5+"/ground",schemaPath:"#/properties/transfers/items/properties/ground/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((((((((((((((((data30 === "A45") || (data30 === "A46-2-a")) || (data30 === "A46-2-b")) || (data30 === "A46-2-c")) || (data30 === "A46-2-d")) || (data30 === "A46-2-e")) || (data30 === "A46-2-f")) || (data30 === "A46-3-a")) || (data30 === "A46-3-b")) || (data30 === "A49-1-a")) || (data30 === "A49-1-b")) || (data30 === "A49-1-c")) || (data30 === "A49-1-d")) || (data30 === "A49-1-e")) || (data30 === "A49-1-f")) || (data30 === "A49-1-g")) || (data30 === "A49-1-second"))){
const err94 = {instancePath:instancePath+"/transfers/" + i5+"/ground",schemaPath:"#/properties/transfers/items/properties/ground/enum",keyword:"enum",params:{allowedValues: schema6.properties.transfers.items.properties.ground.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data28.instrument !== undefined){
let data31 = data28.instrument;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.sv === undefined){
const err95 = {instancePath:instancePath+"/transfers/" + i5+"/instrument",schemaPath:"#/properties/transfers/items/properties/instrument/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data31.en === undefined){
const err96 = {instancePath:instancePath+"/transfers/" + i5+"/instrument",schemaPath:"#/properties/transfers/items/properties/instrument/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key4 in data31){
if(!((key4 === "sv") || (key4 === "en"))){
const err97 = {instancePath:instancePath+"/transfers/" + i5+"/instrument",schemaPath:"#/properties/transfers/items/properties/instrument/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data31.sv !== undefined){
let data32 = data31.sv;
if(typeof data32 === "string"){
if(!pattern1.test(data32)){
const err98 = {instancePath:instancePath+"/transfers/" + i5+"/instrument/sv",schemaPath:"#/properties/transfers/items/properties/instrument/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/transfers/" + i5+"/instrument/sv",schemaPath:"#/properties/transfers/items/properties/instrument/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data31.en !== undefined){
let data33 = data31.en;
if(typeof data33 === "string"){
if(!pattern1.test(data33)){
const err100 = {instancePath:instancePath+"/transfers/" + i5+"/instrument/en",schemaPath:"#/properties/transfers/items/properties/instrument/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/transfers/" + i5+"/instrument/en",schemaPath:"#/properties/transfers/items/properties/instrument/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/transfers/" + i5+"/instrument",schemaPath:"#/properties/transfers/items/properties/instrument/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data28.document !== undefined){
let data34 = data28.document;
if((typeof data34 !== "string") && (data34 !== null)){
const err103 = {instancePath:instancePath+"/transfers/" + i5+"/document",schemaPath:"#/properties/transfers/items/properties/document/type",keyword:"type",params:{type: schema6.properties.transfers.items.properties.document.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern1.test(data34)){
const err104 = {instancePath:instancePath+"/transfers/" + i5+"/document",schemaPath:"#/properties/transfers/items/properties/document/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data28.tiaReference !== undefined){
let data35 = data28.tiaReference;
if((typeof data35 !== "string") && (data35 !== null)){
const err105 = {instancePath:instancePath+"/transfers/" + i5+"/tiaReference",schemaPath:"#/properties/transfers/items/properties/tiaReference/type",keyword:"type",params:{type: schema6.properties.transfers.items.properties.tiaReference.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(typeof data35 === "string"){
if(!pattern1.test(data35)){
const err106 = {instancePath:instancePath+"/transfers/" + i5+"/tiaReference",schemaPath:"#/properties/transfers/items/properties/tiaReference/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data28.validFrom !== undefined){
let data36 = data28.validFrom;
if(typeof data36 === "string"){
if(!pattern10.test(data36)){
const err107 = {instancePath:instancePath+"/transfers/" + i5+"/validFrom",schemaPath:"#/properties/transfers/items/properties/validFrom/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/transfers/" + i5+"/validFrom",schemaPath:"#/properties/transfers/items/properties/validFrom/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data28.validTo !== undefined){
let data37 = data28.validTo;
if((typeof data37 !== "string") && (data37 !== null)){
const err109 = {instancePath:instancePath+"/transfers/" + i5+"/validTo",schemaPath:"#/properties/transfers/items/properties/validTo/type",keyword:"type",params:{type: schema6.properties.transfers.items.properties.validTo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern10.test(data37)){
const err110 = {instancePath:instancePath+"/transfers/" + i5+"/validTo",schemaPath:"#/properties/transfers/items/properties/validTo/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/transfers/" + i5,schemaPath:"#/properties/transfers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/transfers",schemaPath:"#/properties/transfers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.subProcessors !== undefined){
let data38 = data.subProcessors;
if(Array.isArray(data38)){
if(data38.length > 1000){
const err113 = {instancePath:instancePath+"/subProcessors",schemaPath:"#/properties/subProcessors/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data38.length < 0){
const err114 = {instancePath:instancePath+"/subProcessors",schemaPath:"#/properties/subProcessors/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
let data39 = data38[i6];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.name === undefined){
const err115 = {instancePath:instancePath+"/subProcessors/" + i6,schemaPath:"#/properties/subProcessors/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data39.country === undefined){
const err116 = {instancePath:instancePath+"/subProcessors/" + i6,schemaPath:"#/properties/subProcessors/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data39.since === undefined){
const err117 = {instancePath:instancePath+"/subProcessors/" + i6,schemaPath:"#/properties/subProcessors/items/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data39.authorisation === undefined){
const err118 = {instancePath:instancePath+"/subProcessors/" + i6,schemaPath:"#/properties/subProcessors/items/required",keyword:"required",params:{missingProperty: "authorisation"},message:"must have required property '"+"authorisation"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data39.authorisedOn === undefined){
const err119 = {instancePath:instancePath+"/subProcessors/" + i6,schemaPath:"#/properties/subProcessors/items/required",keyword:"required",params:{missingProperty: "authorisedOn"},message:"must have required property '"+"authorisedOn"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data39.noticeOn === undefined){
const err120 = {instancePath:instancePath+"/subProcessors/" + i6,schemaPath:"#/properties/subProcessors/items/required",keyword:"required",params:{missingProperty: "noticeOn"},message:"must have required property '"+"noticeOn"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data39.document === undefined){
const err121 = {instancePath:instancePath+"/subProcessors/" + i6,schemaPath:"#/properties/subProcessors/items/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key5 in data39){
if(!(((((((key5 === "name") || (key5 === "country")) || (key5 === "since")) || (key5 === "authorisation")) || (key5 === "authorisedOn")) || (key5 === "noticeOn")) || (key5 === "document"))){
const err122 = {instancePath:instancePath+"/subProcessors/" + i6,schemaPath:"#/properties/subProcessors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data39.name !== undefined){
let data40 = data39.name;
if(typeof data40 === "string"){
if(!pattern1.test(data40)){
const err123 = {instancePath:instancePath+"/subProcessors/" + i6+"/name",schemaPath:"#/properties/subProcessors/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/subProcessors/" + i6+"/name",schemaPath:"#/properties/subProcessors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data39.country !== undefined){
let data41 = data39.country;
if(typeof data41 === "string"){
if(!pattern6.test(data41)){
const err125 = {instancePath:instancePath+"/subProcessors/" + i6+"/country",schemaPath:"#/properties/subProcessors/items/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/subProcessors/" + i6+"/country",schemaPath:"#/properties/subProcessors/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data39.since !== undefined){
let data42 = data39.since;
if(typeof data42 === "string"){
if(!pattern21.test(data42)){
const err127 = {instancePath:instancePath+"/subProcessors/" + i6+"/since",schemaPath:"#/properties/subProcessors/items/properties/since/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/subProcessors/" + i6+"/since",schemaPath:"#/properties/subProcessors/items/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data39.authorisation !== undefined){
let data43 = data39.authorisation;
if((typeof data43 !== "string") && (data43 !== null)){
const err129 = {instancePath:instancePath+"/subProcessors/" + i6+"/authorisation",schemaPath:"#/properties/subProcessors/items/properties/authorisation/type",keyword:"type",params:{type: schema6.properties.subProcessors.items.properties.authorisation.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!(((data43 === "general") || (data43 === "specific")) || (data43 === null))){
const err130 = {instancePath:instancePath+"/subProcessors/" + i6+"/authorisation",schemaPath:"#/properties/subProcessors/items/properties/authorisation/enum",keyword:"enum",params:{allowedValues: schema6.properties.subProcessors.items.properties.authorisation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data39.authorisedOn !== undefined){
let data44 = data39.authorisedOn;
if((typeof data44 !== "string") && (data44 !== null)){
const err131 = {instancePath:instancePath+"/subProcessors/" + i6+"/authorisedOn",schemaPath:"#/properties/subProcessors/items/properties/authorisedOn/type",keyword:"type",params:{type: schema6.properties.subProcessors.items.properties.authorisedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern21.test(data44)){
const err132 = {instancePath:instancePath+"/subProcessors/" + i6+"/authorisedOn",schemaPath:"#/properties/subProcessors/items/properties/authorisedOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data39.noticeOn !== undefined){
let data45 = data39.noticeOn;
if((typeof data45 !== "string") && (data45 !== null)){
const err133 = {instancePath:instancePath+"/subProcessors/" + i6+"/noticeOn",schemaPath:"#/properties/subProcessors/items/properties/noticeOn/type",keyword:"type",params:{type: schema6.properties.subProcessors.items.properties.noticeOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern21.test(data45)){
const err134 = {instancePath:instancePath+"/subProcessors/" + i6+"/noticeOn",schemaPath:"#/properties/subProcessors/items/properties/noticeOn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(data39.document !== undefined){
let data46 = data39.document;
if((typeof data46 !== "string") && (data46 !== null)){
const err135 = {instancePath:instancePath+"/subProcessors/" + i6+"/document",schemaPath:"#/properties/subProcessors/items/properties/document/type",keyword:"type",params:{type: schema6.properties.subProcessors.items.properties.document.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern1.test(data46)){
const err136 = {instancePath:instancePath+"/subProcessors/" + i6+"/document",schemaPath:"#/properties/subProcessors/items/properties/document/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
}
else {
const err137 = {instancePath:instancePath+"/subProcessors/" + i6,schemaPath:"#/properties/subProcessors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/subProcessors",schemaPath:"#/properties/subProcessors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.securityMeasures !== undefined){
let data47 = data.securityMeasures;
if(Array.isArray(data47)){
if(data47.length > 1000){
const err139 = {instancePath:instancePath+"/securityMeasures",schemaPath:"#/properties/securityMeasures/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data47.length < 0){
const err140 = {instancePath:instancePath+"/securityMeasures",schemaPath:"#/properties/securityMeasures/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len7 = data47.length;
for(let i7=0; i7<len7; i7++){
let data48 = data47[i7];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.sv === undefined){
const err141 = {instancePath:instancePath+"/securityMeasures/" + i7,schemaPath:"#/properties/securityMeasures/items/required",keyword:"required",params:{missingProperty: "sv"},message:"must have required property '"+"sv"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data48.en === undefined){
const err142 = {instancePath:instancePath+"/securityMeasures/" + i7,schemaPath:"#/properties/securityMeasures/items/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key6 in data48){
if(!((key6 === "sv") || (key6 === "en"))){
const err143 = {instancePath:instancePath+"/securityMeasures/" + i7,schemaPath:"#/properties/securityMeasures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data48.sv !== undefined){
let data49 = data48.sv;
if(typeof data49 === "string"){
if(!pattern1.test(data49)){
const err144 = {instancePath:instancePath+"/securityMeasures/" + i7+"/sv",schemaPath:"#/properties/securityMeasures/items/properties/sv/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/securityMeasures/" + i7+"/sv",schemaPath:"#/properties/securityMeasures/items/properties/sv/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data48.en !== undefined){
let data50 = data48.en;
if(typeof data50 === "string"){
if(!pattern1.test(data50)){
const err146 = {instancePath:instancePath+"/securityMeasures/" + i7+"/en",schemaPath:"#/properties/securityMeasures/items/properties/en/pattern",keyword:"pattern",params:{pattern: "^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"},message:"must match pattern \""+"^(?=\\s*\\S)[^\\u0000\\p{Cs}]{1,4000}$"+"\""};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/securityMeasures/" + i7+"/en",schemaPath:"#/properties/securityMeasures/items/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/securityMeasures/" + i7,schemaPath:"#/properties/securityMeasures/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/securityMeasures",schemaPath:"#/properties/securityMeasures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


// @ts-nocheck made by tools/generate-validators.ts from reports/schema/policy.schema.json
import type { SchemaValidator } from '../../model/schema-validator.ts';

export const validatePolicy: SchemaValidator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"trailproof/policy.schema.json","title":"Trailproof policy","description":"One policy: policies/<policy id>/policy.yaml. Expressions are CEL.","type":"object","additionalProperties":false,"required":["id","title","severity","subject","assert","why","fix"],"properties":{"$schema":{"type":"string"},"id":{"description":"the folder's name: lower-case words joined by hyphens, stating the desired condition","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":80},"title":{"description":"one line that states the desired condition","$ref":"#/definitions/line"},"severity":{"$ref":"#/definitions/severity"},"subject":{"description":"what is judged, one verdict each","type":"string","enum":["organization","account","region","trail","bucket","log-bucket","key","log-group","topic","event-data-store"]},"when":{"description":"CEL bool; where it is false the policy does not apply","$ref":"#/definitions/expression"},"assert":{"description":"the facts that must hold, each with its own message","type":"array","minItems":1,"maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["that","message"],"properties":{"that":{"description":"CEL bool that must hold","$ref":"#/definitions/expression"},"message":{"description":"what is wrong where it does not hold; {…} holds CEL, {{ is a brace","$ref":"#/definitions/text"},"severity":{"$ref":"#/definitions/severity"}}}},"why":{"description":"what can go wrong where the policy is not met","$ref":"#/definitions/text"},"fix":{"description":"how to meet the policy","type":"object","additionalProperties":false,"required":["summary"],"properties":{"summary":{"$ref":"#/definitions/text"},"cli":{"$ref":"#/definitions/text"},"terraform":{"$ref":"#/definitions/text"},"cloudformation":{"$ref":"#/definitions/text"}}},"references":{"description":"addresses of pages that say more","type":"array","maxItems":50,"items":{"description":"an https address","type":"string","pattern":"^https://[^\\s]+$"}},"controls":{"description":"a framework such as cis-aws-foundations-5.0.0, with the ids of the controls that the policy helps to meet","type":"object","additionalProperties":false,"patternProperties":{"^[a-z0-9]+([.-][a-z0-9]+)*$":{"$ref":"#/definitions/names"}}},"replaces":{"description":"checks of other tools that the policy stands for","type":"object","additionalProperties":false,"properties":{"cloud-custodian":{"$ref":"#/definitions/names"},"cloudsploit":{"$ref":"#/definitions/names"},"config":{"$ref":"#/definitions/names"},"prowler":{"$ref":"#/definitions/names"},"scoutsuite":{"$ref":"#/definitions/names"},"security-hub":{"$ref":"#/definitions/names"},"steampipe":{"$ref":"#/definitions/names"}}},"params":{"description":"a name such as maxDays, with its default, which gives the type","type":"object","additionalProperties":false,"patternProperties":{"^[a-z][A-Za-z0-9]*$":{"$ref":"#/definitions/param"}}},"requirements":{"description":"a name such as management-writes, with the events that `covered` and `gap` ask for","type":"object","additionalProperties":false,"patternProperties":{"^[a-z][a-z0-9]*(-[a-z0-9]+)*$":{"type":"object","additionalProperties":false,"required":["title","events"],"properties":{"title":{"$ref":"#/definitions/line"},"events":{"description":"a box of event fields, or a list of boxes; { param: name } in place of values takes those of a parameter","type":["object","array"]},"recorders":{"description":"what counts as recording them: trails (alone if left out), event data stores of CloudTrail Lake, or both","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["trails","event-data-stores"]}}}}}}},"definitions":{"severity":{"type":"string","enum":["critical","high","medium","low"]},"line":{"description":"one line of text","type":"string","pattern":"^[^\\n]*\\S[^\\n]*$","maxLength":200},"text":{"description":"text that says something","type":"string","pattern":"\\S","maxLength":10000},"expression":{"description":"a CEL expression","type":"string","pattern":"\\S","maxLength":2000},"names":{"type":"array","minItems":1,"maxItems":200,"items":{"description":"an id in quotes","type":"string","pattern":"\\S","maxLength":200}},"param":{"type":["string","number","boolean","array"],"maxItems":1000,"items":{"type":["string","number"]}}}};
const schema12 = {"description":"one line of text","type":"string","pattern":"^[^\\n]*\\S[^\\n]*$","maxLength":200};
const schema13 = {"type":"string","enum":["critical","high","medium","low"]};
const schema14 = {"description":"a CEL expression","type":"string","pattern":"\\S","maxLength":2000};
const schema16 = {"description":"text that says something","type":"string","pattern":"\\S","maxLength":10000};
const schema23 = {"type":"array","minItems":1,"maxItems":200,"items":{"description":"an id in quotes","type":"string","pattern":"\\S","maxLength":200}};
const schema31 = {"type":["string","number","boolean","array"],"maxItems":1000,"items":{"type":["string","number"]}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^[^\\n]*\\S[^\\n]*$", "u");
const pattern2 = new RegExp("\\S", "u");
const pattern10 = new RegExp("^https://[^\\s]+$", "u");
const pattern11 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
const pattern21 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="trailproof/policy.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.severity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subject === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.assert === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assert"},message:"must have required property '"+"assert"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.why === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.fix === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(data1.length > 80){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema11.properties.id,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern0.test(data1)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema11.properties.id,data:data1};
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
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.id.type,parentSchema:schema11.properties.id,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(data2.length > 200){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern1.test(data2)){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/line/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\S[^\\n]*$"},message:"must match pattern \""+"^[^\\n]*\\S[^\\n]*$"+"\"",schema:"^[^\\n]*\\S[^\\n]*$",parentSchema:schema12,data:data2};
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
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data3 === "critical") || (data3 === "high")) || (data3 === "medium")) || (data3 === "low"))){
const err16 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values",schema:schema13.enum,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.subject !== undefined){
let data4 = data.subject;
if(typeof data4 !== "string"){
const err17 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.subject.type,parentSchema:schema11.properties.subject,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((((((((data4 === "organization") || (data4 === "account")) || (data4 === "region")) || (data4 === "trail")) || (data4 === "bucket")) || (data4 === "log-bucket")) || (data4 === "key")) || (data4 === "log-group")) || (data4 === "topic")) || (data4 === "event-data-store"))){
const err18 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/enum",keyword:"enum",params:{allowedValues: schema11.properties.subject.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.subject.enum,parentSchema:schema11.properties.subject,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.when !== undefined){
let data5 = data.when;
if(typeof data5 === "string"){
if(data5.length > 2000){
const err19 = {instancePath:instancePath+"/when",schemaPath:"#/definitions/expression/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern2.test(data5)){
const err20 = {instancePath:instancePath+"/when",schemaPath:"#/definitions/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema14,data:data5};
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
const err21 = {instancePath:instancePath+"/when",schemaPath:"#/definitions/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.assert !== undefined){
let data6 = data.assert;
if(Array.isArray(data6)){
if(data6.length > 50){
const err22 = {instancePath:instancePath+"/assert",schemaPath:"#/properties/assert/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.assert,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.length < 1){
const err23 = {instancePath:instancePath+"/assert",schemaPath:"#/properties/assert/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.assert,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.that === undefined){
const err24 = {instancePath:instancePath+"/assert/" + i0,schemaPath:"#/properties/assert/items/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'",schema:schema11.properties.assert.items.required,parentSchema:schema11.properties.assert.items,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.message === undefined){
const err25 = {instancePath:instancePath+"/assert/" + i0,schemaPath:"#/properties/assert/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema11.properties.assert.items.required,parentSchema:schema11.properties.assert.items,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "that") || (key1 === "message")) || (key1 === "severity"))){
const err26 = {instancePath:instancePath+"/assert/" + i0,schemaPath:"#/properties/assert/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.assert.items,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.that !== undefined){
let data8 = data7.that;
if(typeof data8 === "string"){
if(data8.length > 2000){
const err27 = {instancePath:instancePath+"/assert/" + i0+"/that",schemaPath:"#/definitions/expression/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema14,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern2.test(data8)){
const err28 = {instancePath:instancePath+"/assert/" + i0+"/that",schemaPath:"#/definitions/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema14,data:data8};
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
const err29 = {instancePath:instancePath+"/assert/" + i0+"/that",schemaPath:"#/definitions/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.message !== undefined){
let data9 = data7.message;
if(typeof data9 === "string"){
if(data9.length > 10000){
const err30 = {instancePath:instancePath+"/assert/" + i0+"/message",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema16,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern2.test(data9)){
const err31 = {instancePath:instancePath+"/assert/" + i0+"/message",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/assert/" + i0+"/message",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.severity !== undefined){
let data10 = data7.severity;
if(typeof data10 !== "string"){
const err33 = {instancePath:instancePath+"/assert/" + i0+"/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((data10 === "critical") || (data10 === "high")) || (data10 === "medium")) || (data10 === "low"))){
const err34 = {instancePath:instancePath+"/assert/" + i0+"/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values",schema:schema13.enum,parentSchema:schema13,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/assert/" + i0,schemaPath:"#/properties/assert/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.assert.items.type,parentSchema:schema11.properties.assert.items,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/assert",schemaPath:"#/properties/assert/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.assert.type,parentSchema:schema11.properties.assert,data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.why !== undefined){
let data11 = data.why;
if(typeof data11 === "string"){
if(data11.length > 10000){
const err37 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema16,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern2.test(data11)){
const err38 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16,data:data11};
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
const err39 = {instancePath:instancePath+"/why",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.fix !== undefined){
let data12 = data.fix;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.summary === undefined){
const err40 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'",schema:schema11.properties.fix.required,parentSchema:schema11.properties.fix,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data12){
if(!((((key2 === "summary") || (key2 === "cli")) || (key2 === "terraform")) || (key2 === "cloudformation"))){
const err41 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.fix,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.summary !== undefined){
let data13 = data12.summary;
if(typeof data13 === "string"){
if(data13.length > 10000){
const err42 = {instancePath:instancePath+"/fix/summary",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema16,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern2.test(data13)){
const err43 = {instancePath:instancePath+"/fix/summary",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/fix/summary",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.cli !== undefined){
let data14 = data12.cli;
if(typeof data14 === "string"){
if(data14.length > 10000){
const err45 = {instancePath:instancePath+"/fix/cli",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema16,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern2.test(data14)){
const err46 = {instancePath:instancePath+"/fix/cli",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16,data:data14};
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
const err47 = {instancePath:instancePath+"/fix/cli",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data12.terraform !== undefined){
let data15 = data12.terraform;
if(typeof data15 === "string"){
if(data15.length > 10000){
const err48 = {instancePath:instancePath+"/fix/terraform",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema16,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern2.test(data15)){
const err49 = {instancePath:instancePath+"/fix/terraform",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/fix/terraform",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data12.cloudformation !== undefined){
let data16 = data12.cloudformation;
if(typeof data16 === "string"){
if(data16.length > 10000){
const err51 = {instancePath:instancePath+"/fix/cloudformation",schemaPath:"#/definitions/text/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema16,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern2.test(data16)){
const err52 = {instancePath:instancePath+"/fix/cloudformation",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema16,data:data16};
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
const err53 = {instancePath:instancePath+"/fix/cloudformation",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data16};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.fix.type,parentSchema:schema11.properties.fix,data:data12};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.references !== undefined){
let data17 = data.references;
if(Array.isArray(data17)){
if(data17.length > 50){
const err55 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.references,data:data17};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(typeof data18 === "string"){
if(!pattern10.test(data18)){
const err56 = {instancePath:instancePath+"/references/" + i1,schemaPath:"#/properties/references/items/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},message:"must match pattern \""+"^https://[^\\s]+$"+"\"",schema:"^https://[^\\s]+$",parentSchema:schema11.properties.references.items,data:data18};
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
const err57 = {instancePath:instancePath+"/references/" + i1,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.references.items.type,parentSchema:schema11.properties.references.items,data:data18};
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
const err58 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.references.type,parentSchema:schema11.properties.references,data:data17};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.controls !== undefined){
let data19 = data.controls;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!(pattern11.test(key3))){
const err59 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.controls,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
for(const key4 in data19){
if(pattern11.test(key4)){
let data20 = data19[key4];
if(Array.isArray(data20)){
if(data20.length > 200){
const err60 = {instancePath:instancePath+"/controls/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema23,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data20.length < 1){
const err61 = {instancePath:instancePath+"/controls/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(typeof data21 === "string"){
if(data21.length > 200){
const err62 = {instancePath:instancePath+"/controls/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/definitions/names/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema23.items,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern2.test(data21)){
const err63 = {instancePath:instancePath+"/controls/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/definitions/names/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema23.items,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/controls/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/definitions/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.items.type,parentSchema:schema23.items,data:data21};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/controls/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.type,parentSchema:schema23,data:data20};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.controls.type,parentSchema:schema11.properties.controls,data:data19};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.replaces !== undefined){
let data22 = data.replaces;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
if(!(((((((key5 === "cloud-custodian") || (key5 === "cloudsploit")) || (key5 === "config")) || (key5 === "prowler")) || (key5 === "scoutsuite")) || (key5 === "security-hub")) || (key5 === "steampipe"))){
const err67 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.replaces,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22["cloud-custodian"] !== undefined){
let data23 = data22["cloud-custodian"];
if(Array.isArray(data23)){
if(data23.length > 200){
const err68 = {instancePath:instancePath+"/replaces/cloud-custodian",schemaPath:"#/definitions/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema23,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data23.length < 1){
const err69 = {instancePath:instancePath+"/replaces/cloud-custodian",schemaPath:"#/definitions/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(typeof data24 === "string"){
if(data24.length > 200){
const err70 = {instancePath:instancePath+"/replaces/cloud-custodian/" + i3,schemaPath:"#/definitions/names/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema23.items,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern2.test(data24)){
const err71 = {instancePath:instancePath+"/replaces/cloud-custodian/" + i3,schemaPath:"#/definitions/names/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema23.items,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/replaces/cloud-custodian/" + i3,schemaPath:"#/definitions/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.items.type,parentSchema:schema23.items,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/replaces/cloud-custodian",schemaPath:"#/definitions/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.type,parentSchema:schema23,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.cloudsploit !== undefined){
let data25 = data22.cloudsploit;
if(Array.isArray(data25)){
if(data25.length > 200){
const err74 = {instancePath:instancePath+"/replaces/cloudsploit",schemaPath:"#/definitions/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema23,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data25.length < 1){
const err75 = {instancePath:instancePath+"/replaces/cloudsploit",schemaPath:"#/definitions/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23,data:data25};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(data26.length > 200){
const err76 = {instancePath:instancePath+"/replaces/cloudsploit/" + i4,schemaPath:"#/definitions/names/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema23.items,data:data26};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern2.test(data26)){
const err77 = {instancePath:instancePath+"/replaces/cloudsploit/" + i4,schemaPath:"#/definitions/names/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema23.items,data:data26};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/replaces/cloudsploit/" + i4,schemaPath:"#/definitions/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.items.type,parentSchema:schema23.items,data:data26};
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
else {
const err79 = {instancePath:instancePath+"/replaces/cloudsploit",schemaPath:"#/definitions/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.type,parentSchema:schema23,data:data25};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data22.config !== undefined){
let data27 = data22.config;
if(Array.isArray(data27)){
if(data27.length > 200){
const err80 = {instancePath:instancePath+"/replaces/config",schemaPath:"#/definitions/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema23,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data27.length < 1){
const err81 = {instancePath:instancePath+"/replaces/config",schemaPath:"#/definitions/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23,data:data27};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(typeof data28 === "string"){
if(data28.length > 200){
const err82 = {instancePath:instancePath+"/replaces/config/" + i5,schemaPath:"#/definitions/names/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema23.items,data:data28};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern2.test(data28)){
const err83 = {instancePath:instancePath+"/replaces/config/" + i5,schemaPath:"#/definitions/names/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema23.items,data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/replaces/config/" + i5,schemaPath:"#/definitions/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.items.type,parentSchema:schema23.items,data:data28};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/replaces/config",schemaPath:"#/definitions/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.type,parentSchema:schema23,data:data27};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data22.prowler !== undefined){
let data29 = data22.prowler;
if(Array.isArray(data29)){
if(data29.length > 200){
const err86 = {instancePath:instancePath+"/replaces/prowler",schemaPath:"#/definitions/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema23,data:data29};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data29.length < 1){
const err87 = {instancePath:instancePath+"/replaces/prowler",schemaPath:"#/definitions/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23,data:data29};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
let data30 = data29[i6];
if(typeof data30 === "string"){
if(data30.length > 200){
const err88 = {instancePath:instancePath+"/replaces/prowler/" + i6,schemaPath:"#/definitions/names/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema23.items,data:data30};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!pattern2.test(data30)){
const err89 = {instancePath:instancePath+"/replaces/prowler/" + i6,schemaPath:"#/definitions/names/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema23.items,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/replaces/prowler/" + i6,schemaPath:"#/definitions/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.items.type,parentSchema:schema23.items,data:data30};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/replaces/prowler",schemaPath:"#/definitions/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.type,parentSchema:schema23,data:data29};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data22.scoutsuite !== undefined){
let data31 = data22.scoutsuite;
if(Array.isArray(data31)){
if(data31.length > 200){
const err92 = {instancePath:instancePath+"/replaces/scoutsuite",schemaPath:"#/definitions/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema23,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data31.length < 1){
const err93 = {instancePath:instancePath+"/replaces/scoutsuite",schemaPath:"#/definitions/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len7 = data31.length;
for(let i7=0; i7<len7; i7++){
let data32 = data31[i7];
if(typeof data32 === "string"){
if(data32.length > 200){
const err94 = {instancePath:instancePath+"/replaces/scoutsuite/" + i7,schemaPath:"#/definitions/names/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema23.items,data:data32};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!pattern2.test(data32)){
const err95 = {instancePath:instancePath+"/replaces/scoutsuite/" + i7,schemaPath:"#/definitions/names/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema23.items,data:data32};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/replaces/scoutsuite/" + i7,schemaPath:"#/definitions/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.items.type,parentSchema:schema23.items,data:data32};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/replaces/scoutsuite",schemaPath:"#/definitions/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.type,parentSchema:schema23,data:data31};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data22["security-hub"] !== undefined){
let data33 = data22["security-hub"];
if(Array.isArray(data33)){
if(data33.length > 200){
const err98 = {instancePath:instancePath+"/replaces/security-hub",schemaPath:"#/definitions/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema23,data:data33};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data33.length < 1){
const err99 = {instancePath:instancePath+"/replaces/security-hub",schemaPath:"#/definitions/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23,data:data33};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len8 = data33.length;
for(let i8=0; i8<len8; i8++){
let data34 = data33[i8];
if(typeof data34 === "string"){
if(data34.length > 200){
const err100 = {instancePath:instancePath+"/replaces/security-hub/" + i8,schemaPath:"#/definitions/names/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema23.items,data:data34};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!pattern2.test(data34)){
const err101 = {instancePath:instancePath+"/replaces/security-hub/" + i8,schemaPath:"#/definitions/names/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema23.items,data:data34};
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
const err102 = {instancePath:instancePath+"/replaces/security-hub/" + i8,schemaPath:"#/definitions/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.items.type,parentSchema:schema23.items,data:data34};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/replaces/security-hub",schemaPath:"#/definitions/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.type,parentSchema:schema23,data:data33};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data22.steampipe !== undefined){
let data35 = data22.steampipe;
if(Array.isArray(data35)){
if(data35.length > 200){
const err104 = {instancePath:instancePath+"/replaces/steampipe",schemaPath:"#/definitions/names/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema23,data:data35};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data35.length < 1){
const err105 = {instancePath:instancePath+"/replaces/steampipe",schemaPath:"#/definitions/names/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23,data:data35};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len9 = data35.length;
for(let i9=0; i9<len9; i9++){
let data36 = data35[i9];
if(typeof data36 === "string"){
if(data36.length > 200){
const err106 = {instancePath:instancePath+"/replaces/steampipe/" + i9,schemaPath:"#/definitions/names/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema23.items,data:data36};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!pattern2.test(data36)){
const err107 = {instancePath:instancePath+"/replaces/steampipe/" + i9,schemaPath:"#/definitions/names/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema23.items,data:data36};
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
const err108 = {instancePath:instancePath+"/replaces/steampipe/" + i9,schemaPath:"#/definitions/names/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.items.type,parentSchema:schema23.items,data:data36};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/replaces/steampipe",schemaPath:"#/definitions/names/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.type,parentSchema:schema23,data:data35};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.replaces.type,parentSchema:schema11.properties.replaces,data:data22};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.params !== undefined){
let data37 = data.params;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key6 in data37){
if(!(pattern21.test(key6))){
const err111 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.params,data:data37};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
for(const key7 in data37){
if(pattern21.test(key7)){
let data38 = data37[key7];
if((((typeof data38 !== "string") && (!((typeof data38 == "number") && (isFinite(data38))))) && (typeof data38 !== "boolean")) && (!(Array.isArray(data38)))){
const err112 = {instancePath:instancePath+"/params/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/param/type",keyword:"type",params:{type: schema31.type},message:"must be string,number,boolean,array",schema:schema31.type,parentSchema:schema31,data:data38};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(Array.isArray(data38)){
if(data38.length > 1000){
const err113 = {instancePath:instancePath+"/params/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/param/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31,data:data38};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len10 = data38.length;
for(let i10=0; i10<len10; i10++){
let data39 = data38[i10];
if((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))){
const err114 = {instancePath:instancePath+"/params/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/definitions/param/items/type",keyword:"type",params:{type: schema31.items.type},message:"must be string,number",schema:schema31.items.type,parentSchema:schema31.items,data:data39};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
}
}
else {
const err115 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.params.type,parentSchema:schema11.properties.params,data:data37};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.requirements !== undefined){
let data40 = data.requirements;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key8 in data40){
if(!(pattern0.test(key8))){
const err116 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.requirements,data:data40};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
for(const key9 in data40){
if(pattern0.test(key9)){
let data41 = data40[key9];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.title === undefined){
const err117 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].required,parentSchema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data41};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data41.events === undefined){
const err118 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'",schema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].required,parentSchema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data41};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key10 in data41){
if(!(((key10 === "title") || (key10 === "events")) || (key10 === "recorders"))){
const err119 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data41};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data41.title !== undefined){
let data42 = data41.title;
if(typeof data42 === "string"){
if(data42.length > 200){
const err120 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema12,data:data42};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!pattern1.test(data42)){
const err121 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/definitions/line/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\S[^\\n]*$"},message:"must match pattern \""+"^[^\\n]*\\S[^\\n]*$"+"\"",schema:"^[^\\n]*\\S[^\\n]*$",parentSchema:schema12,data:data42};
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
const err122 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data42};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data41.events !== undefined){
let data43 = data41.events;
if(!data43 || typeof data43 != "object"){
const err123 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/events",schemaPath:"#/properties/requirements/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/events/type",keyword:"type",params:{type: schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.events.type},message:"must be object,array",schema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.events.type,parentSchema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.events,data:data43};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data41.recorders !== undefined){
let data44 = data41.recorders;
if(Array.isArray(data44)){
if(data44.length < 1){
const err124 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/recorders",schemaPath:"#/properties/requirements/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/recorders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.recorders,data:data44};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len11 = data44.length;
for(let i11=0; i11<len11; i11++){
let data45 = data44[i11];
if(typeof data45 !== "string"){
const err125 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/recorders/" + i11,schemaPath:"#/properties/requirements/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/recorders/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.recorders.items.type,parentSchema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.recorders.items,data:data45};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!((data45 === "trails") || (data45 === "event-data-stores"))){
const err126 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/recorders/" + i11,schemaPath:"#/properties/requirements/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/recorders/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.recorders.items.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.recorders.items.enum,parentSchema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.recorders.items,data:data45};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
let i12 = data44.length;
let j0;
if(i12 > 1){
const indices0 = {};
for(;i12--;){
let item0 = data44[i12];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err127 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/recorders",schemaPath:"#/properties/requirements/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/recorders/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i12+" are identical)",schema:true,parentSchema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.recorders,data:data44};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
break;
}
indices0[item0] = i12;
}
}
}
else {
const err128 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/recorders",schemaPath:"#/properties/requirements/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/properties/recorders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.recorders.type,parentSchema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].properties.recorders,data:data44};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/requirements/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9%5D*(-%5Ba-z0-9%5D%2B)*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"].type,parentSchema:schema11.properties.requirements.patternProperties["^[a-z][a-z0-9]*(-[a-z0-9]+)*$"],data:data41};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
}
else {
const err130 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.requirements.type,parentSchema:schema11.properties.requirements,data:data40};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

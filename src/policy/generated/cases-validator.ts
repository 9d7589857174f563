// @ts-nocheck made by tools/generate-validators.ts from reports/schema/cases.schema.json
import type { SchemaValidator } from '../../model/schema-validator.ts';

export const validateCases: SchemaValidator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"trailproof/cases.schema.json","title":"Trailproof policy cases","description":"Test cases of one policy: policies/<policy id>/cases.yaml.","type":"object","additionalProperties":false,"required":["cases"],"properties":{"$schema":{"type":"string"},"base":{"$ref":"#/definitions/base"},"cases":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"object","additionalProperties":false,"required":["name","expect"],"properties":{"name":{"description":"one line that says what is so in this case","type":"string","pattern":"^[^\\n]*\\S[^\\n]*$","maxLength":200},"base":{"$ref":"#/definitions/base"},"world":{"description":"merge patch over the healthy world","type":"object"},"params":{"description":"a parameter of the policy, with another value","type":"object","additionalProperties":false,"patternProperties":{"^[a-z][A-Za-z0-9]*$":{"type":["string","number","boolean","array"],"maxItems":1000,"items":{"type":["string","number"]}}}},"expect":{"description":"a subject such as `organization`, `account`, `region eu-west-1`, `trail main`, `bucket acme-data`, `log-bucket acme-logs`, `key 1234abcd`, `log-group cloudtrail`, `topic trail-news` or `event-data-store lake`, with its verdict; subjects of another account end in ` of 222233334444`; subjects that are not named must pass","type":"object","additionalProperties":false,"patternProperties":{"^(organization|account|(region|trail|bucket|log-bucket|key|log-group|topic|event-data-store) \\S.*)( of [0-9]{12})?$":{"type":"string","enum":["pass","fail","not-applicable","error"]}}},"message":{"description":"part of the message of a finding that fails or cannot be judged","type":"string","pattern":"\\S","maxLength":1000}}}},"survivors":{"description":"mutations of the policy that no case can catch, see `policy test --mutations`","type":"array","minItems":1,"maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["change","because"],"properties":{"change":{"description":"the mutation as the report names it, for instance `assert 1: <= -> <`; `*` stands for any characters","type":"string","pattern":"\\S","maxLength":300},"because":{"description":"one sentence that says why no case can tell it from the policy","type":"string","pattern":"\\S","maxLength":500}}}}},"definitions":{"base":{"description":"the healthy world that is changed: `account` (the default) or `organization`; a case may differ from its file","type":"string","enum":["account","organization"]}}};
const schema12 = {"description":"the healthy world that is changed: `account` (the default) or `organization`; a case may differ from its file","type":"string","enum":["account","organization"]};
const pattern0 = new RegExp("^[^\\n]*\\S[^\\n]*$", "u");
const pattern1 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const pattern3 = new RegExp("^(organization|account|(region|trail|bucket|log-bucket|key|log-group|topic|event-data-store) \\S.*)( of [0-9]{12})?$", "u");
const pattern5 = new RegExp("\\S", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="trailproof/cases.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "base")) || (key0 === "cases")) || (key0 === "survivors"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.base !== undefined){
let data1 = data.base;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/base",schemaPath:"#/definitions/base/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "account") || (data1 === "organization"))){
const err4 = {instancePath:instancePath+"/base",schemaPath:"#/definitions/base/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values",schema:schema12.enum,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cases !== undefined){
let data2 = data.cases;
if(Array.isArray(data2)){
if(data2.length > 500){
const err5 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema11.properties.cases,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.cases,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err7 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.cases.items.required,parentSchema:schema11.properties.cases.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.expect === undefined){
const err8 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema11.properties.cases.items.required,parentSchema:schema11.properties.cases.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "name") || (key1 === "base")) || (key1 === "world")) || (key1 === "params")) || (key1 === "expect")) || (key1 === "message"))){
const err9 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.cases.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(data4.length > 200){
const err10 = {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.cases.items.properties.name,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\S[^\\n]*$"},message:"must match pattern \""+"^[^\\n]*\\S[^\\n]*$"+"\"",schema:"^[^\\n]*\\S[^\\n]*$",parentSchema:schema11.properties.cases.items.properties.name,data:data4};
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
const err12 = {instancePath:instancePath+"/cases/" + i0+"/name",schemaPath:"#/properties/cases/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.cases.items.properties.name.type,parentSchema:schema11.properties.cases.items.properties.name,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.base !== undefined){
let data5 = data3.base;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/cases/" + i0+"/base",schemaPath:"#/definitions/base/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data5 === "account") || (data5 === "organization"))){
const err14 = {instancePath:instancePath+"/cases/" + i0+"/base",schemaPath:"#/definitions/base/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values",schema:schema12.enum,parentSchema:schema12,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.world !== undefined){
let data6 = data3.world;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err15 = {instancePath:instancePath+"/cases/" + i0+"/world",schemaPath:"#/properties/cases/items/properties/world/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.cases.items.properties.world.type,parentSchema:schema11.properties.cases.items.properties.world,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.params !== undefined){
let data7 = data3.params;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(pattern1.test(key2))){
const err16 = {instancePath:instancePath+"/cases/" + i0+"/params",schemaPath:"#/properties/cases/items/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.cases.items.properties.params,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key3 in data7){
if(pattern1.test(key3)){
let data8 = data7[key3];
if((((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")) && (!(Array.isArray(data8)))){
const err17 = {instancePath:instancePath+"/cases/" + i0+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/params/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9%5D*%24/type",keyword:"type",params:{type: schema11.properties.cases.items.properties.params.patternProperties["^[a-z][A-Za-z0-9]*$"].type},message:"must be string,number,boolean,array",schema:schema11.properties.cases.items.properties.params.patternProperties["^[a-z][A-Za-z0-9]*$"].type,parentSchema:schema11.properties.cases.items.properties.params.patternProperties["^[a-z][A-Za-z0-9]*$"],data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data8)){
if(data8.length > 1000){
const err18 = {instancePath:instancePath+"/cases/" + i0+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/params/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9%5D*%24/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.cases.items.properties.params.patternProperties["^[a-z][A-Za-z0-9]*$"],data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err19 = {instancePath:instancePath+"/cases/" + i0+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/cases/items/properties/params/patternProperties/%5E%5Ba-z%5D%5BA-Za-z0-9%5D*%24/items/type",keyword:"type",params:{type: schema11.properties.cases.items.properties.params.patternProperties["^[a-z][A-Za-z0-9]*$"].items.type},message:"must be string,number",schema:schema11.properties.cases.items.properties.params.patternProperties["^[a-z][A-Za-z0-9]*$"].items.type,parentSchema:schema11.properties.cases.items.properties.params.patternProperties["^[a-z][A-Za-z0-9]*$"].items,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/cases/" + i0+"/params",schemaPath:"#/properties/cases/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.cases.items.properties.params.type,parentSchema:schema11.properties.cases.items.properties.params,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.expect !== undefined){
let data10 = data3.expect;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!(pattern3.test(key4))){
const err21 = {instancePath:instancePath+"/cases/" + i0+"/expect",schemaPath:"#/properties/cases/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.cases.items.properties.expect,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key5 in data10){
if(pattern3.test(key5)){
let data11 = data10[key5];
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/cases/" + i0+"/expect/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/expect/patternProperties/%5E(organization%7Caccount%7C(region%7Ctrail%7Cbucket%7Clog-bucket%7Ckey%7Clog-group%7Ctopic%7Cevent-data-store)%20%5CS.*)(%20of%20%5B0-9%5D%7B12%7D)%3F%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.cases.items.properties.expect.patternProperties["^(organization|account|(region|trail|bucket|log-bucket|key|log-group|topic|event-data-store) \\S.*)( of [0-9]{12})?$"].type,parentSchema:schema11.properties.cases.items.properties.expect.patternProperties["^(organization|account|(region|trail|bucket|log-bucket|key|log-group|topic|event-data-store) \\S.*)( of [0-9]{12})?$"],data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data11 === "pass") || (data11 === "fail")) || (data11 === "not-applicable")) || (data11 === "error"))){
const err23 = {instancePath:instancePath+"/cases/" + i0+"/expect/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cases/items/properties/expect/patternProperties/%5E(organization%7Caccount%7C(region%7Ctrail%7Cbucket%7Clog-bucket%7Ckey%7Clog-group%7Ctopic%7Cevent-data-store)%20%5CS.*)(%20of%20%5B0-9%5D%7B12%7D)%3F%24/enum",keyword:"enum",params:{allowedValues: schema11.properties.cases.items.properties.expect.patternProperties["^(organization|account|(region|trail|bucket|log-bucket|key|log-group|topic|event-data-store) \\S.*)( of [0-9]{12})?$"].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.cases.items.properties.expect.patternProperties["^(organization|account|(region|trail|bucket|log-bucket|key|log-group|topic|event-data-store) \\S.*)( of [0-9]{12})?$"].enum,parentSchema:schema11.properties.cases.items.properties.expect.patternProperties["^(organization|account|(region|trail|bucket|log-bucket|key|log-group|topic|event-data-store) \\S.*)( of [0-9]{12})?$"],data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/cases/" + i0+"/expect",schemaPath:"#/properties/cases/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.cases.items.properties.expect.type,parentSchema:schema11.properties.cases.items.properties.expect,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.message !== undefined){
let data12 = data3.message;
if(typeof data12 === "string"){
if(data12.length > 1000){
const err25 = {instancePath:instancePath+"/cases/" + i0+"/message",schemaPath:"#/properties/cases/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.cases.items.properties.message,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern5.test(data12)){
const err26 = {instancePath:instancePath+"/cases/" + i0+"/message",schemaPath:"#/properties/cases/items/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.cases.items.properties.message,data:data12};
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
const err27 = {instancePath:instancePath+"/cases/" + i0+"/message",schemaPath:"#/properties/cases/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.cases.items.properties.message.type,parentSchema:schema11.properties.cases.items.properties.message,data:data12};
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
else {
const err28 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.cases.items.type,parentSchema:schema11.properties.cases.items,data:data3};
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
const err29 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.cases.type,parentSchema:schema11.properties.cases,data:data2};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.survivors !== undefined){
let data13 = data.survivors;
if(Array.isArray(data13)){
if(data13.length > 100){
const err30 = {instancePath:instancePath+"/survivors",schemaPath:"#/properties/survivors/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.survivors,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.length < 1){
const err31 = {instancePath:instancePath+"/survivors",schemaPath:"#/properties/survivors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.survivors,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.change === undefined){
const err32 = {instancePath:instancePath+"/survivors/" + i2,schemaPath:"#/properties/survivors/items/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'",schema:schema11.properties.survivors.items.required,parentSchema:schema11.properties.survivors.items,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14.because === undefined){
const err33 = {instancePath:instancePath+"/survivors/" + i2,schemaPath:"#/properties/survivors/items/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema11.properties.survivors.items.required,parentSchema:schema11.properties.survivors.items,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key6 in data14){
if(!((key6 === "change") || (key6 === "because"))){
const err34 = {instancePath:instancePath+"/survivors/" + i2,schemaPath:"#/properties/survivors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.survivors.items,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.change !== undefined){
let data15 = data14.change;
if(typeof data15 === "string"){
if(data15.length > 300){
const err35 = {instancePath:instancePath+"/survivors/" + i2+"/change",schemaPath:"#/properties/survivors/items/properties/change/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.survivors.items.properties.change,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern5.test(data15)){
const err36 = {instancePath:instancePath+"/survivors/" + i2+"/change",schemaPath:"#/properties/survivors/items/properties/change/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.survivors.items.properties.change,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/survivors/" + i2+"/change",schemaPath:"#/properties/survivors/items/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.survivors.items.properties.change.type,parentSchema:schema11.properties.survivors.items.properties.change,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.because !== undefined){
let data16 = data14.because;
if(typeof data16 === "string"){
if(data16.length > 500){
const err38 = {instancePath:instancePath+"/survivors/" + i2+"/because",schemaPath:"#/properties/survivors/items/properties/because/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.survivors.items.properties.because,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern5.test(data16)){
const err39 = {instancePath:instancePath+"/survivors/" + i2+"/because",schemaPath:"#/properties/survivors/items/properties/because/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.survivors.items.properties.because,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/survivors/" + i2+"/because",schemaPath:"#/properties/survivors/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.survivors.items.properties.because.type,parentSchema:schema11.properties.survivors.items.properties.because,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/survivors/" + i2,schemaPath:"#/properties/survivors/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.survivors.items.type,parentSchema:schema11.properties.survivors.items,data:data14};
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
else {
const err42 = {instancePath:instancePath+"/survivors",schemaPath:"#/properties/survivors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.survivors.type,parentSchema:schema11.properties.survivors,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// @ts-nocheck made by tools/generate-validators.ts from reports/schema/pack.schema.json
import type { SchemaValidator } from '../../model/schema-validator.ts';

export const validatePack: SchemaValidator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"trailproof/pack.schema.json","title":"Trailproof pack","description":"A choice of policies: policies/packs/<pack id>.yaml.","type":"object","additionalProperties":false,"required":["id","title","description"],"properties":{"$schema":{"type":"string"},"id":{"description":"the file's name without .yaml: lower-case words and digits joined by hyphens and dots","type":"string","pattern":"^[a-z0-9]+([.-][a-z0-9]+)*$","maxLength":80},"title":{"description":"what the pack is, in one line","$ref":"#/definitions/line"},"description":{"description":"for whom the pack is and what it chooses","type":"string","pattern":"\\S","maxLength":2000},"framework":{"description":"the id of a framework: every policy that has controls of it","type":"string","pattern":"^[a-z0-9]+([.-][a-z0-9]+)*$"},"every":{"description":"true: every policy there is","type":"boolean","enum":[true]},"except":{"description":"policies that `framework` or `every` would choose and that are left out","type":"array","minItems":1,"maxItems":1000,"items":{"description":"the id of a policy","type":"string","pattern":"\\S","maxLength":80}},"policies":{"description":"ids of policies, or { policy, as, params, severity }","type":"array","minItems":1,"maxItems":1000,"items":{"description":"the id of a policy, or { policy, as, params, severity }","type":["string","object"],"pattern":"\\S","maxLength":80,"additionalProperties":false,"required":["policy"],"properties":{"policy":{"description":"the id of a policy","type":"string","pattern":"\\S","maxLength":80},"as":{"description":"the instance's name, under which its findings go: lower-case words joined by hyphens","type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","maxLength":80},"params":{"description":"parameters that differ from the policy's own","type":"object","additionalProperties":{"type":["string","number","boolean","array"],"maxItems":1000,"items":{"type":["string","number"]}}},"severity":{"description":"severity instead of the policy's own","type":"string","enum":["critical","high","medium","low"]}}}}},"definitions":{"line":{"description":"one line of text","type":"string","pattern":"^[^\\n]*\\S[^\\n]*$","maxLength":200}}};
const schema12 = {"description":"one line of text","type":"string","pattern":"^[^\\n]*\\S[^\\n]*$","maxLength":200};
const pattern0 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^[^\\n]*\\S[^\\n]*$", "u");
const pattern2 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="trailproof/pack.schema.json" */;
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
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "id")) || (key0 === "title")) || (key0 === "description")) || (key0 === "framework")) || (key0 === "every")) || (key0 === "except")) || (key0 === "policies"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(data1.length > 80){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema11.properties.id,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+([.-][a-z0-9]+)*$",parentSchema:schema11.properties.id,data:data1};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.id.type,parentSchema:schema11.properties.id,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(data2.length > 200){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/line/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*\\S[^\\n]*$"},message:"must match pattern \""+"^[^\\n]*\\S[^\\n]*$"+"\"",schema:"^[^\\n]*\\S[^\\n]*$",parentSchema:schema12,data:data2};
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
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.description,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern2.test(data3)){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.description,data:data3};
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
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.description.type,parentSchema:schema11.properties.description,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.framework !== undefined){
let data4 = data.framework;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err14 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+([.-][a-z0-9]+)*$",parentSchema:schema11.properties.framework,data:data4};
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
const err15 = {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.framework.type,parentSchema:schema11.properties.framework,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.every !== undefined){
let data5 = data.every;
if(typeof data5 !== "boolean"){
const err16 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.every.type,parentSchema:schema11.properties.every,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(data5 === true)){
const err17 = {instancePath:instancePath+"/every",schemaPath:"#/properties/every/enum",keyword:"enum",params:{allowedValues: schema11.properties.every.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.every.enum,parentSchema:schema11.properties.every,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.except !== undefined){
let data6 = data.except;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err18 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.except,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.except,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(data7.length > 80){
const err20 = {instancePath:instancePath+"/except/" + i0,schemaPath:"#/properties/except/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema11.properties.except.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern2.test(data7)){
const err21 = {instancePath:instancePath+"/except/" + i0,schemaPath:"#/properties/except/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.except.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/except/" + i0,schemaPath:"#/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.except.items.type,parentSchema:schema11.properties.except.items,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.except.type,parentSchema:schema11.properties.except,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.policies !== undefined){
let data8 = data.policies;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err24 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.policies,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.length < 1){
const err25 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.policies,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err26 = {instancePath:instancePath+"/policies/" + i1,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: schema11.properties.policies.items.type},message:"must be string,object",schema:schema11.properties.policies.items.type,parentSchema:schema11.properties.policies.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data9 === "string"){
if(data9.length > 80){
const err27 = {instancePath:instancePath+"/policies/" + i1,schemaPath:"#/properties/policies/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema11.properties.policies.items,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern2.test(data9)){
const err28 = {instancePath:instancePath+"/policies/" + i1,schemaPath:"#/properties/policies/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policies.items,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.policy === undefined){
const err29 = {instancePath:instancePath+"/policies/" + i1,schemaPath:"#/properties/policies/items/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema11.properties.policies.items.required,parentSchema:schema11.properties.policies.items,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data9){
if(!((((key1 === "policy") || (key1 === "as")) || (key1 === "params")) || (key1 === "severity"))){
const err30 = {instancePath:instancePath+"/policies/" + i1,schemaPath:"#/properties/policies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policies.items,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.policy !== undefined){
let data10 = data9.policy;
if(typeof data10 === "string"){
if(data10.length > 80){
const err31 = {instancePath:instancePath+"/policies/" + i1+"/policy",schemaPath:"#/properties/policies/items/properties/policy/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema11.properties.policies.items.properties.policy,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern2.test(data10)){
const err32 = {instancePath:instancePath+"/policies/" + i1+"/policy",schemaPath:"#/properties/policies/items/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policies.items.properties.policy,data:data10};
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
const err33 = {instancePath:instancePath+"/policies/" + i1+"/policy",schemaPath:"#/properties/policies/items/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.items.properties.policy.type,parentSchema:schema11.properties.policies.items.properties.policy,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.as !== undefined){
let data11 = data9.as;
if(typeof data11 === "string"){
if(data11.length > 80){
const err34 = {instancePath:instancePath+"/policies/" + i1+"/as",schemaPath:"#/properties/policies/items/properties/as/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema11.properties.policies.items.properties.as,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern7.test(data11)){
const err35 = {instancePath:instancePath+"/policies/" + i1+"/as",schemaPath:"#/properties/policies/items/properties/as/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(-[a-z0-9]+)*$",parentSchema:schema11.properties.policies.items.properties.as,data:data11};
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
const err36 = {instancePath:instancePath+"/policies/" + i1+"/as",schemaPath:"#/properties/policies/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.items.properties.as.type,parentSchema:schema11.properties.policies.items.properties.as,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.params !== undefined){
let data12 = data9.params;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
let data13 = data12[key2];
if((((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")) && (!(Array.isArray(data13)))){
const err37 = {instancePath:instancePath+"/policies/" + i1+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/items/properties/params/additionalProperties/type",keyword:"type",params:{type: schema11.properties.policies.items.properties.params.additionalProperties.type},message:"must be string,number,boolean,array",schema:schema11.properties.policies.items.properties.params.additionalProperties.type,parentSchema:schema11.properties.policies.items.properties.params.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(Array.isArray(data13)){
if(data13.length > 1000){
const err38 = {instancePath:instancePath+"/policies/" + i1+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/items/properties/params/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.policies.items.properties.params.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))){
const err39 = {instancePath:instancePath+"/policies/" + i1+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/policies/items/properties/params/additionalProperties/items/type",keyword:"type",params:{type: schema11.properties.policies.items.properties.params.additionalProperties.items.type},message:"must be string,number",schema:schema11.properties.policies.items.properties.params.additionalProperties.items.type,parentSchema:schema11.properties.policies.items.properties.params.additionalProperties.items,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/policies/" + i1+"/params",schemaPath:"#/properties/policies/items/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.items.properties.params.type,parentSchema:schema11.properties.policies.items.properties.params,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.severity !== undefined){
let data15 = data9.severity;
if(typeof data15 !== "string"){
const err41 = {instancePath:instancePath+"/policies/" + i1+"/severity",schemaPath:"#/properties/policies/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.items.properties.severity.type,parentSchema:schema11.properties.policies.items.properties.severity,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((((data15 === "critical") || (data15 === "high")) || (data15 === "medium")) || (data15 === "low"))){
const err42 = {instancePath:instancePath+"/policies/" + i1+"/severity",schemaPath:"#/properties/policies/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.policies.items.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.policies.items.properties.severity.enum,parentSchema:schema11.properties.policies.items.properties.severity,data:data15};
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
}
}
else {
const err43 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.policies.type,parentSchema:schema11.properties.policies,data:data8};
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
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// @ts-nocheck made by tools/generate-validators.ts from reports/schema/config.schema.json
import type { SchemaValidator } from '../schema-validator.ts';

export const validateConfig: SchemaValidator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"trailproof/config.schema.json","title":"Trailproof configuration","description":"trailproof.yaml. Options of the command line win over it.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"regions":{"description":"regions to look at; without it, every region that the account has enabled","type":"array","minItems":1,"maxItems":200,"items":{"description":"the name of a region, for instance eu-west-1","type":"string","pattern":"^[a-z]{2,}(-[a-z]+)+-[0-9]+$"}},"profile":{"description":"a profile of the AWS configuration files","type":"string","pattern":"\\S"},"fail-on":{"description":"lowest severity whose failures give exit code 1","type":"string","enum":["critical","high","medium","low","none"]},"format":{"description":"reports to write: NAME, or NAME=PATH","type":"array","minItems":1,"maxItems":50,"items":{"description":"NAME, or NAME=PATH","type":"string","pattern":"^[a-z][a-z0-9-]*(=.+)?$"}},"output-dir":{"description":"folder for reports","type":"string","pattern":"\\S"},"policy-dir":{"description":"folders with further policies","type":"array","minItems":1,"maxItems":50,"items":{"description":"a folder","type":"string","pattern":"\\S"}},"policies":{"type":"object","additionalProperties":false,"properties":{"include":{"description":"only these policies","$ref":"#/definitions/ids"},"exclude":{"description":"all but these policies","$ref":"#/definitions/ids"},"params":{"description":"policy id -> parameters that differ from the defaults","type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":["string","number","boolean","array"],"maxItems":1000,"items":{"type":["string","number"]}}}},"severity":{"description":"policy id -> severity instead of the policy's own","type":"object","additionalProperties":{"type":"string","enum":["critical","high","medium","low"]}}}}},"definitions":{"ids":{"type":"array","minItems":1,"maxItems":1000,"items":{"description":"the id of a policy","type":"string","pattern":"\\S"}}}};
const schema12 = {"type":"array","minItems":1,"maxItems":1000,"items":{"description":"the id of a policy","type":"string","pattern":"\\S"}};
const pattern0 = new RegExp("^[a-z]{2,}(-[a-z]+)+-[0-9]+$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[a-z][a-z0-9-]*(=.+)?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="trailproof/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "$schema") || (key0 === "regions")) || (key0 === "profile")) || (key0 === "fail-on")) || (key0 === "format")) || (key0 === "output-dir")) || (key0 === "policy-dir")) || (key0 === "policies"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.regions !== undefined){
let data1 = data.regions;
if(Array.isArray(data1)){
if(data1.length > 200){
const err2 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema11.properties.regions,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.regions,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/properties/regions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,}(-[a-z]+)+-[0-9]+$"},message:"must match pattern \""+"^[a-z]{2,}(-[a-z]+)+-[0-9]+$"+"\"",schema:"^[a-z]{2,}(-[a-z]+)+-[0-9]+$",parentSchema:schema11.properties.regions.items,data:data2};
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
const err5 = {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/properties/regions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.regions.items.type,parentSchema:schema11.properties.regions.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.regions.type,parentSchema:schema11.properties.regions,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.profile !== undefined){
let data3 = data.profile;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.profile,data:data3};
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
const err8 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.profile.type,parentSchema:schema11.properties.profile,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["fail-on"] !== undefined){
let data4 = data["fail-on"];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["fail-on"].type,parentSchema:schema11.properties["fail-on"],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low")) || (data4 === "none"))){
const err10 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema11.properties["fail-on"].enum},message:"must be equal to one of the allowed values",schema:schema11.properties["fail-on"].enum,parentSchema:schema11.properties["fail-on"],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(Array.isArray(data5)){
if(data5.length > 50){
const err11 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.format,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.format,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err13 = {instancePath:instancePath+"/format/" + i1,schemaPath:"#/properties/format/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(=.+)?$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*(=.+)?$"+"\"",schema:"^[a-z][a-z0-9-]*(=.+)?$",parentSchema:schema11.properties.format.items,data:data6};
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
const err14 = {instancePath:instancePath+"/format/" + i1,schemaPath:"#/properties/format/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.format.items.type,parentSchema:schema11.properties.format.items,data:data6};
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
else {
const err15 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.format.type,parentSchema:schema11.properties.format,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["output-dir"] !== undefined){
let data7 = data["output-dir"];
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err16 = {instancePath:instancePath+"/output-dir",schemaPath:"#/properties/output-dir/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties["output-dir"],data:data7};
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
const err17 = {instancePath:instancePath+"/output-dir",schemaPath:"#/properties/output-dir/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["output-dir"].type,parentSchema:schema11.properties["output-dir"],data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["policy-dir"] !== undefined){
let data8 = data["policy-dir"];
if(Array.isArray(data8)){
if(data8.length > 50){
const err18 = {instancePath:instancePath+"/policy-dir",schemaPath:"#/properties/policy-dir/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties["policy-dir"],data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.length < 1){
const err19 = {instancePath:instancePath+"/policy-dir",schemaPath:"#/properties/policy-dir/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties["policy-dir"],data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err20 = {instancePath:instancePath+"/policy-dir/" + i2,schemaPath:"#/properties/policy-dir/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties["policy-dir"].items,data:data9};
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
const err21 = {instancePath:instancePath+"/policy-dir/" + i2,schemaPath:"#/properties/policy-dir/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["policy-dir"].items.type,parentSchema:schema11.properties["policy-dir"].items,data:data9};
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
else {
const err22 = {instancePath:instancePath+"/policy-dir",schemaPath:"#/properties/policy-dir/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["policy-dir"].type,parentSchema:schema11.properties["policy-dir"],data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.policies !== undefined){
let data10 = data.policies;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!((((key1 === "include") || (key1 === "exclude")) || (key1 === "params")) || (key1 === "severity"))){
const err23 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policies,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.include !== undefined){
let data11 = data10.include;
if(Array.isArray(data11)){
if(data11.length > 1000){
const err24 = {instancePath:instancePath+"/policies/include",schemaPath:"#/definitions/ids/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema12,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.length < 1){
const err25 = {instancePath:instancePath+"/policies/include",schemaPath:"#/definitions/ids/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err26 = {instancePath:instancePath+"/policies/include/" + i3,schemaPath:"#/definitions/ids/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.items,data:data12};
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
const err27 = {instancePath:instancePath+"/policies/include/" + i3,schemaPath:"#/definitions/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.items.type,parentSchema:schema12.items,data:data12};
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
const err28 = {instancePath:instancePath+"/policies/include",schemaPath:"#/definitions/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.type,parentSchema:schema12,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.exclude !== undefined){
let data13 = data10.exclude;
if(Array.isArray(data13)){
if(data13.length > 1000){
const err29 = {instancePath:instancePath+"/policies/exclude",schemaPath:"#/definitions/ids/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema12,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.length < 1){
const err30 = {instancePath:instancePath+"/policies/exclude",schemaPath:"#/definitions/ids/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err31 = {instancePath:instancePath+"/policies/exclude/" + i4,schemaPath:"#/definitions/ids/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.items,data:data14};
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
const err32 = {instancePath:instancePath+"/policies/exclude/" + i4,schemaPath:"#/definitions/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.items.type,parentSchema:schema12.items,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/policies/exclude",schemaPath:"#/definitions/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.type,parentSchema:schema12,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.params !== undefined){
let data15 = data10.params;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
let data16 = data15[key2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
let data17 = data16[key3];
if((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (!(Array.isArray(data17)))){
const err34 = {instancePath:instancePath+"/policies/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/params/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema11.properties.policies.properties.params.additionalProperties.additionalProperties.type},message:"must be string,number,boolean,array",schema:schema11.properties.policies.properties.params.additionalProperties.additionalProperties.type,parentSchema:schema11.properties.policies.properties.params.additionalProperties.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(Array.isArray(data17)){
if(data17.length > 1000){
const err35 = {instancePath:instancePath+"/policies/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/params/additionalProperties/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.policies.properties.params.additionalProperties.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
if((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))){
const err36 = {instancePath:instancePath+"/policies/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/policies/properties/params/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type: schema11.properties.policies.properties.params.additionalProperties.additionalProperties.items.type},message:"must be string,number",schema:schema11.properties.policies.properties.params.additionalProperties.additionalProperties.items.type,parentSchema:schema11.properties.policies.properties.params.additionalProperties.additionalProperties.items,data:data18};
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
}
}
else {
const err37 = {instancePath:instancePath+"/policies/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/params/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.properties.params.additionalProperties.type,parentSchema:schema11.properties.policies.properties.params.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/policies/params",schemaPath:"#/properties/policies/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.properties.params.type,parentSchema:schema11.properties.policies.properties.params,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.severity !== undefined){
let data19 = data10.severity;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 in data19){
let data20 = data19[key4];
if(typeof data20 !== "string"){
const err39 = {instancePath:instancePath+"/policies/severity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/severity/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.properties.severity.additionalProperties.type,parentSchema:schema11.properties.policies.properties.severity.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((data20 === "critical") || (data20 === "high")) || (data20 === "medium")) || (data20 === "low"))){
const err40 = {instancePath:instancePath+"/policies/severity/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/severity/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.policies.properties.severity.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.policies.properties.severity.additionalProperties.enum,parentSchema:schema11.properties.policies.properties.severity.additionalProperties,data:data20};
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
const err41 = {instancePath:instancePath+"/policies/severity",schemaPath:"#/properties/policies/properties/severity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.properties.severity.type,parentSchema:schema11.properties.policies.properties.severity,data:data19};
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
const err42 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.type,parentSchema:schema11.properties.policies,data:data10};
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

// @ts-nocheck made by tools/generate-validators.ts from reports/schema/baseline.schema.json
import type { SchemaValidator } from '../../model/schema-validator.ts';

export const validateBaseline: SchemaValidator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"trailproof/baseline.schema.json","title":"Trailproof baseline","description":"What --update-baseline writes: findings that are known to fail, so that only new ones count.","type":"object","additionalProperties":false,"required":["kind","version","findings"],"properties":{"kind":{"description":"trailproof-baseline","type":"string","enum":["trailproof-baseline"]},"version":{"description":"version of this format","type":"integer","enum":[1]},"findings":{"description":"sorted by policy and subject, one a line","type":"array","items":{"type":"object","additionalProperties":false,"required":["fingerprint","policy","kind","account","subject"],"properties":{"fingerprint":{"description":"`v1:` and 32 hexadecimal digits","type":"string","pattern":"^v1:[0-9a-f]{32}$"},"policy":{"description":"the policy's name","type":"string","maxLength":200},"kind":{"description":"what the subject is","type":"string","enum":["organization","account","region","trail","bucket","log-bucket","key"]},"account":{"description":"the account of the subject","type":"string","maxLength":200},"subject":{"description":"the subject's id","type":"string","maxLength":4096}}}}}};
const pattern0 = new RegExp("^v1:[0-9a-f]{32}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="trailproof/baseline.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.findings === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "version")) || (key0 === "findings"))){
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
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.kind.type,parentSchema:schema11.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === "trailproof-baseline")){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.kind.enum,parentSchema:schema11.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.version.type,parentSchema:schema11.properties.version,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data1 === 1)){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.version.enum,parentSchema:schema11.properties.version,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.findings !== undefined){
let data2 = data.findings;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.fingerprint === undefined){
const err8 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema11.properties.findings.items.required,parentSchema:schema11.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.policy === undefined){
const err9 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema11.properties.findings.items.required,parentSchema:schema11.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.kind === undefined){
const err10 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema11.properties.findings.items.required,parentSchema:schema11.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.account === undefined){
const err11 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema11.properties.findings.items.required,parentSchema:schema11.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.subject === undefined){
const err12 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'",schema:schema11.properties.findings.items.required,parentSchema:schema11.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "fingerprint") || (key1 === "policy")) || (key1 === "kind")) || (key1 === "account")) || (key1 === "subject"))){
const err13 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.fingerprint !== undefined){
let data4 = data3.fingerprint;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err14 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^v1:[0-9a-f]{32}$"},message:"must match pattern \""+"^v1:[0-9a-f]{32}$"+"\"",schema:"^v1:[0-9a-f]{32}$",parentSchema:schema11.properties.findings.items.properties.fingerprint,data:data4};
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
const err15 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.findings.items.properties.fingerprint.type,parentSchema:schema11.properties.findings.items.properties.fingerprint,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.policy !== undefined){
let data5 = data3.policy;
if(typeof data5 === "string"){
if(data5.length > 200){
const err16 = {instancePath:instancePath+"/findings/" + i0+"/policy",schemaPath:"#/properties/findings/items/properties/policy/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.findings.items.properties.policy,data:data5};
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
const err17 = {instancePath:instancePath+"/findings/" + i0+"/policy",schemaPath:"#/properties/findings/items/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.findings.items.properties.policy.type,parentSchema:schema11.properties.findings.items.properties.policy,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.kind !== undefined){
let data6 = data3.kind;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/findings/" + i0+"/kind",schemaPath:"#/properties/findings/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.findings.items.properties.kind.type,parentSchema:schema11.properties.findings.items.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((((data6 === "organization") || (data6 === "account")) || (data6 === "region")) || (data6 === "trail")) || (data6 === "bucket")) || (data6 === "log-bucket")) || (data6 === "key"))){
const err19 = {instancePath:instancePath+"/findings/" + i0+"/kind",schemaPath:"#/properties/findings/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.findings.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.findings.items.properties.kind.enum,parentSchema:schema11.properties.findings.items.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.account !== undefined){
let data7 = data3.account;
if(typeof data7 === "string"){
if(data7.length > 200){
const err20 = {instancePath:instancePath+"/findings/" + i0+"/account",schemaPath:"#/properties/findings/items/properties/account/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.findings.items.properties.account,data:data7};
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
const err21 = {instancePath:instancePath+"/findings/" + i0+"/account",schemaPath:"#/properties/findings/items/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.findings.items.properties.account.type,parentSchema:schema11.properties.findings.items.properties.account,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.subject !== undefined){
let data8 = data3.subject;
if(typeof data8 === "string"){
if(data8.length > 4096){
const err22 = {instancePath:instancePath+"/findings/" + i0+"/subject",schemaPath:"#/properties/findings/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema11.properties.findings.items.properties.subject,data:data8};
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
const err23 = {instancePath:instancePath+"/findings/" + i0+"/subject",schemaPath:"#/properties/findings/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.findings.items.properties.subject.type,parentSchema:schema11.properties.findings.items.properties.subject,data:data8};
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
else {
const err24 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.findings.items.type,parentSchema:schema11.properties.findings.items,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.findings.type,parentSchema:schema11.properties.findings,data:data2};
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

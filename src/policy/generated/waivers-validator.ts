// @ts-nocheck made by tools/generate-validators.ts from reports/schema/waivers.schema.json
import type { SchemaValidator } from '../../model/schema-validator.ts';

export const validateWaivers: SchemaValidator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"trailproof/waivers.schema.json","title":"Trailproof waivers","description":"waivers.yaml. Failing findings that somebody accepts until a day.","type":"object","additionalProperties":false,"required":["waivers"],"properties":{"$schema":{"type":"string"},"waivers":{"description":"what is accepted, by whom, why and until when","type":"array","maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["policy","subjects","reason","owner","created","expires"],"properties":{"policy":{"description":"the id of a policy, or the name of an instance of one","type":"string","maxLength":200,"pattern":"\\S"},"subjects":{"description":"what is accepted: one of these must match","type":"array","minItems":1,"maxItems":1000,"items":{"description":"all that is named here must match; * stands for any characters, ? for one","type":"object","additionalProperties":false,"properties":{"id":{"description":"the id of a subject, as reports have it","type":"string","maxLength":2048,"pattern":"^\\S+$"},"arn":{"description":"an ARN, for instance arn:aws:cloudtrail:*:111122223333:trail/sandbox-*","type":"string","maxLength":2048,"pattern":"^(arn:|[*?])\\S*$"},"account":{"description":"an account id, 12 digits, or a pattern for some","type":"string","pattern":"^([0-9]{12}|(?=.*[*?])[0-9*?]{1,12})$"},"region":{"description":"the name of a region, or a pattern such as eu-*","type":"string","maxLength":64,"pattern":"^[a-z0-9*?-]+$"},"name":{"description":"the name of a trail or bucket, or a pattern","type":"string","maxLength":256,"pattern":"\\S"},"ou":{"description":"names of units from the root down, for instance Root/Sandbox/*","type":"string","maxLength":2048,"pattern":"\\S"}}}},"reason":{"description":"a text that says why it is accepted","type":"string","maxLength":2000,"pattern":"\\S"},"owner":{"description":"the name of who answers for it","type":"string","maxLength":200,"pattern":"\\S"},"approver":{"description":"the name of who agreed to it","type":"string","maxLength":200,"pattern":"\\S"},"ticket":{"description":"where it was decided","type":"string","maxLength":500,"pattern":"\\S"},"created":{"description":"the day on which it was decided, for instance 2026-11-21","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"expires":{"description":"the last day on which it holds, for instance 2027-01-31","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"compensatingControl":{"description":"a text that says what protects meanwhile","type":"string","maxLength":2000,"pattern":"\\S"}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^\\S+$", "u");
const pattern2 = new RegExp("^(arn:|[*?])\\S*$", "u");
const pattern3 = new RegExp("^([0-9]{12}|(?=.*[*?])[0-9*?]{1,12})$", "u");
const pattern4 = new RegExp("^[a-z0-9*?-]+$", "u");
const pattern11 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="trailproof/waivers.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waivers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},message:"must have required property '"+"waivers"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "waivers"))){
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
if(data.waivers !== undefined){
let data1 = data.waivers;
if(Array.isArray(data1)){
if(data1.length > 10000){
const err3 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items",schema:10000,parentSchema:schema11.properties.waivers,data:data1};
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
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.policy === undefined){
const err4 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'",schema:schema11.properties.waivers.items.required,parentSchema:schema11.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.subjects === undefined){
const err5 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "subjects"},message:"must have required property '"+"subjects"+"'",schema:schema11.properties.waivers.items.required,parentSchema:schema11.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.reason === undefined){
const err6 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema11.properties.waivers.items.required,parentSchema:schema11.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.owner === undefined){
const err7 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema11.properties.waivers.items.required,parentSchema:schema11.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.created === undefined){
const err8 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema11.properties.waivers.items.required,parentSchema:schema11.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.expires === undefined){
const err9 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema11.properties.waivers.items.required,parentSchema:schema11.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema11.properties.waivers.items.properties, key1))){
const err10 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.policy !== undefined){
let data3 = data2.policy;
if(typeof data3 === "string"){
if(data3.length > 200){
const err11 = {instancePath:instancePath+"/waivers/" + i0+"/policy",schemaPath:"#/properties/waivers/items/properties/policy/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.waivers.items.properties.policy,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern0.test(data3)){
const err12 = {instancePath:instancePath+"/waivers/" + i0+"/policy",schemaPath:"#/properties/waivers/items/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.waivers.items.properties.policy,data:data3};
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
const err13 = {instancePath:instancePath+"/waivers/" + i0+"/policy",schemaPath:"#/properties/waivers/items/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.policy.type,parentSchema:schema11.properties.waivers.items.properties.policy,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.subjects !== undefined){
let data4 = data2.subjects;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err14 = {instancePath:instancePath+"/waivers/" + i0+"/subjects",schemaPath:"#/properties/waivers/items/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.waivers.items.properties.subjects,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/waivers/" + i0+"/subjects",schemaPath:"#/properties/waivers/items/properties/subjects/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.waivers.items.properties.subjects,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!((((((key2 === "id") || (key2 === "arn")) || (key2 === "account")) || (key2 === "region")) || (key2 === "name")) || (key2 === "ou"))){
const err16 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1,schemaPath:"#/properties/waivers/items/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.waivers.items.properties.subjects.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 === "string"){
if(data6.length > 2048){
const err17 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/id",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern1.test(data6)){
const err18 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/id",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^\\S+$"},message:"must match pattern \""+"^\\S+$"+"\"",schema:"^\\S+$",parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.id,data:data6};
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
const err19 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/id",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.subjects.items.properties.id.type,parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.id,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.arn !== undefined){
let data7 = data5.arn;
if(typeof data7 === "string"){
if(data7.length > 2048){
const err20 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/arn",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/arn/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.arn,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern2.test(data7)){
const err21 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/arn",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/arn/pattern",keyword:"pattern",params:{pattern: "^(arn:|[*?])\\S*$"},message:"must match pattern \""+"^(arn:|[*?])\\S*$"+"\"",schema:"^(arn:|[*?])\\S*$",parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.arn,data:data7};
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
const err22 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/arn",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/arn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.subjects.items.properties.arn.type,parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.arn,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.account !== undefined){
let data8 = data5.account;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err23 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/account",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^([0-9]{12}|(?=.*[*?])[0-9*?]{1,12})$"},message:"must match pattern \""+"^([0-9]{12}|(?=.*[*?])[0-9*?]{1,12})$"+"\"",schema:"^([0-9]{12}|(?=.*[*?])[0-9*?]{1,12})$",parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.account,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/account",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.subjects.items.properties.account.type,parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.account,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.region !== undefined){
let data9 = data5.region;
if(typeof data9 === "string"){
if(data9.length > 64){
const err25 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/region",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.region,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern4.test(data9)){
const err26 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/region",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9*?-]+$"},message:"must match pattern \""+"^[a-z0-9*?-]+$"+"\"",schema:"^[a-z0-9*?-]+$",parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.region,data:data9};
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
const err27 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/region",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.subjects.items.properties.region.type,parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.region,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.name !== undefined){
let data10 = data5.name;
if(typeof data10 === "string"){
if(data10.length > 256){
const err28 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/name",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern0.test(data10)){
const err29 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/name",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.name,data:data10};
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
const err30 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/name",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.subjects.items.properties.name.type,parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.ou !== undefined){
let data11 = data5.ou;
if(typeof data11 === "string"){
if(data11.length > 2048){
const err31 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/ou",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/ou/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.ou,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern0.test(data11)){
const err32 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/ou",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/ou/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.ou,data:data11};
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
const err33 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1+"/ou",schemaPath:"#/properties/waivers/items/properties/subjects/items/properties/ou/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.subjects.items.properties.ou.type,parentSchema:schema11.properties.waivers.items.properties.subjects.items.properties.ou,data:data11};
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
const err34 = {instancePath:instancePath+"/waivers/" + i0+"/subjects/" + i1,schemaPath:"#/properties/waivers/items/properties/subjects/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.waivers.items.properties.subjects.items.type,parentSchema:schema11.properties.waivers.items.properties.subjects.items,data:data5};
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
const err35 = {instancePath:instancePath+"/waivers/" + i0+"/subjects",schemaPath:"#/properties/waivers/items/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.waivers.items.properties.subjects.type,parentSchema:schema11.properties.waivers.items.properties.subjects,data:data4};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.reason !== undefined){
let data12 = data2.reason;
if(typeof data12 === "string"){
if(data12.length > 2000){
const err36 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.waivers.items.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern0.test(data12)){
const err37 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.waivers.items.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.reason.type,parentSchema:schema11.properties.waivers.items.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data2.owner !== undefined){
let data13 = data2.owner;
if(typeof data13 === "string"){
if(data13.length > 200){
const err39 = {instancePath:instancePath+"/waivers/" + i0+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.waivers.items.properties.owner,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern0.test(data13)){
const err40 = {instancePath:instancePath+"/waivers/" + i0+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.waivers.items.properties.owner,data:data13};
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
const err41 = {instancePath:instancePath+"/waivers/" + i0+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.owner.type,parentSchema:schema11.properties.waivers.items.properties.owner,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data2.approver !== undefined){
let data14 = data2.approver;
if(typeof data14 === "string"){
if(data14.length > 200){
const err42 = {instancePath:instancePath+"/waivers/" + i0+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.waivers.items.properties.approver,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern0.test(data14)){
const err43 = {instancePath:instancePath+"/waivers/" + i0+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.waivers.items.properties.approver,data:data14};
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
const err44 = {instancePath:instancePath+"/waivers/" + i0+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.approver.type,parentSchema:schema11.properties.waivers.items.properties.approver,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data2.ticket !== undefined){
let data15 = data2.ticket;
if(typeof data15 === "string"){
if(data15.length > 500){
const err45 = {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.waivers.items.properties.ticket,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern0.test(data15)){
const err46 = {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.waivers.items.properties.ticket,data:data15};
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
const err47 = {instancePath:instancePath+"/waivers/" + i0+"/ticket",schemaPath:"#/properties/waivers/items/properties/ticket/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.ticket.type,parentSchema:schema11.properties.waivers.items.properties.ticket,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data2.created !== undefined){
let data16 = data2.created;
if(typeof data16 === "string"){
if(!pattern11.test(data16)){
const err48 = {instancePath:instancePath+"/waivers/" + i0+"/created",schemaPath:"#/properties/waivers/items/properties/created/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema11.properties.waivers.items.properties.created,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/waivers/" + i0+"/created",schemaPath:"#/properties/waivers/items/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.created.type,parentSchema:schema11.properties.waivers.items.properties.created,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data2.expires !== undefined){
let data17 = data2.expires;
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
const err50 = {instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema11.properties.waivers.items.properties.expires,data:data17};
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
const err51 = {instancePath:instancePath+"/waivers/" + i0+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.expires.type,parentSchema:schema11.properties.waivers.items.properties.expires,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data2.compensatingControl !== undefined){
let data18 = data2.compensatingControl;
if(typeof data18 === "string"){
if(data18.length > 2000){
const err52 = {instancePath:instancePath+"/waivers/" + i0+"/compensatingControl",schemaPath:"#/properties/waivers/items/properties/compensatingControl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.waivers.items.properties.compensatingControl,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern0.test(data18)){
const err53 = {instancePath:instancePath+"/waivers/" + i0+"/compensatingControl",schemaPath:"#/properties/waivers/items/properties/compensatingControl/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.waivers.items.properties.compensatingControl,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/waivers/" + i0+"/compensatingControl",schemaPath:"#/properties/waivers/items/properties/compensatingControl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.items.properties.compensatingControl.type,parentSchema:schema11.properties.waivers.items.properties.compensatingControl,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.waivers.items.type,parentSchema:schema11.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.waivers.type,parentSchema:schema11.properties.waivers,data:data1};
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
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

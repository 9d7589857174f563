// @ts-nocheck made by tools/generate-validators.ts from reports/schema/config.schema.json
import type { SchemaValidator } from '../../model/schema-validator.ts';

export const validateConfig: SchemaValidator = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"trailproof/config.schema.json","title":"Trailproof configuration","description":"trailproof.yaml. Options of the command line win over it.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"regions":{"description":"regions to look at; without it, every region that the account has enabled","type":"array","minItems":1,"maxItems":200,"items":{"description":"the name of a region, for instance eu-west-1","type":"string","pattern":"^[a-z]{2,}(-[a-z]+)+-[0-9]+$"}},"organization":{"description":"true: the accounts are those of the organization of the credentials","type":"boolean"},"role-name":{"description":"the name of an IAM role, with its path if it has one, without the ARN around it","type":"string","maxLength":512,"pattern":"^(?!arn:)/?([!-.0-~]+/)*[A-Za-z0-9_+=,.@-]{1,64}$"},"external-id":{"description":"2 to 1224 letters, digits and + = , . @ : / - _","type":"string","pattern":"^[A-Za-z0-9_+=,.@:/-]{2,1224}$"},"accounts":{"description":"accounts to look at; without it, all of the organization, or the account of the credentials","type":"array","minItems":1,"maxItems":50000,"items":{"$ref":"#/definitions/account"}},"exclude":{"description":"accounts that are not to be looked at, and why","type":"array","minItems":1,"maxItems":50000,"items":{"type":"object","additionalProperties":false,"required":["account","reason"],"properties":{"account":{"$ref":"#/definitions/account"},"reason":{"description":"why the account is left out, in one line","type":"string","maxLength":500,"pattern":"\\S"},"expires":{"description":"the last day on which it holds, for instance 2027-01-31","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}},"role-chain":{"description":"roles to assume one after the other before anything is asked","type":"array","minItems":1,"maxItems":10,"items":{"description":"the ARN of an IAM role, for instance arn:aws:iam::111122223333:role/audit","type":"string","maxLength":600,"pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[!-~]+$"}},"profile":{"description":"a profile of the AWS configuration files","type":"string","pattern":"\\S"},"fail-on":{"description":"lowest severity whose failures give exit code 1","type":"string","enum":["critical","high","medium","low","none"]},"format":{"description":"reports to write: NAME, or NAME=PATH","type":"array","minItems":1,"maxItems":50,"items":{"description":"NAME, or NAME=PATH","type":"string","pattern":"^[a-z][a-z0-9-]*(=.+)?$"}},"output-dir":{"description":"folder for reports","type":"string","pattern":"\\S"},"policy-dir":{"description":"folders with further policies, and installed npm packages that bring some","type":"array","minItems":1,"maxItems":50,"items":{"description":"a folder, or the name of an installed package","type":"string","pattern":"\\S"}},"packs":{"description":"packs of policies; without it, the pack `default`","type":"array","minItems":1,"maxItems":50,"items":{"description":"the id of a pack","type":"string","pattern":"\\S"}},"waivers":{"description":"file with accepted findings; without it, waivers.yaml beside this file if there is one","type":"string","pattern":"\\S"},"baseline":{"description":"file with findings that are known to fail, as --update-baseline writes it","type":"string","pattern":"\\S"},"sarif":{"description":"where SARIF puts its results","type":"object","additionalProperties":false,"properties":{"location":{"description":"at the file that declares a resource where one is listed, else at a path that reads as it (auto), and so on","type":"string","enum":["auto","iac","virtual","policy"]},"locations":{"description":"files that declare resources; of several that fit, the first counts","type":"array","minItems":1,"maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["subject","path"],"properties":{"subject":{"description":"an ARN, or an id where there is no ARN (111122223333/eu-west-1); * and ? are wildcards","type":"string","pattern":"\\S","maxLength":2048},"path":{"description":"a file, from the root of the repository, for instance infra/trail.tf","type":"string","pattern":"\\S","maxLength":1024},"line":{"description":"the line on which it is declared, from 1","type":"number"}}}}}},"policies":{"type":"object","additionalProperties":false,"properties":{"include":{"description":"only these policies","$ref":"#/definitions/ids"},"exclude":{"description":"all but these policies","$ref":"#/definitions/ids"},"params":{"description":"policy id -> parameters that differ from the defaults","type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":["string","number","boolean","array"],"maxItems":1000,"items":{"type":["string","number"]}}}},"except":{"description":"policy id -> of whom it is not asked","type":"object","additionalProperties":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"account":{"description":"an account id of 12 digits in quotes; * stands for any digits","type":"string","pattern":"^[0-9*?]{1,12}$"},"region":{"description":"the name of a region, for instance ap-*","type":"string","pattern":"^[a-z0-9*?-]{1,40}$"},"ou":{"description":"the place of the account in the organization, for instance Root/Sandbox/*","type":"string","pattern":"\\S","maxLength":700},"tag":{"description":"a tag of the account: key=value, or a key alone for any value","type":"string","pattern":"\\S","maxLength":400},"reason":{"description":"why it is not asked, in one line","type":"string","maxLength":500,"pattern":"\\S"},"expires":{"description":"the last day on which it holds, for instance 2027-01-31","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}}},"severity":{"description":"policy id -> severity instead of the policy's own","type":"object","additionalProperties":{"type":"string","enum":["critical","high","medium","low"]}}}}},"definitions":{"account":{"description":"an account id, 12 digits","type":"string","pattern":"^[0-9]{12}$"},"ids":{"type":"array","minItems":1,"maxItems":1000,"items":{"description":"the id of a policy","type":"string","pattern":"\\S"}}}};
const schema12 = {"description":"an account id, 12 digits","type":"string","pattern":"^[0-9]{12}$"};
const schema14 = {"type":"array","minItems":1,"maxItems":1000,"items":{"description":"the id of a policy","type":"string","pattern":"\\S"}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z]{2,}(-[a-z]+)+-[0-9]+$", "u");
const pattern1 = new RegExp("^(?!arn:)/?([!-.0-~]+/)*[A-Za-z0-9_+=,.@-]{1,64}$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9_+=,.@:/-]{2,1224}$", "u");
const pattern3 = new RegExp("^[0-9]{12}$", "u");
const pattern5 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern7 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[!-~]+$", "u");
const pattern9 = new RegExp("^[a-z][a-z0-9-]*(=.+)?$", "u");
const pattern19 = new RegExp("^[0-9*?]{1,12}$", "u");
const pattern20 = new RegExp("^[a-z0-9*?-]{1,40}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="trailproof/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
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
if(data.organization !== undefined){
let data3 = data.organization;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.organization.type,parentSchema:schema11.properties.organization,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["role-name"] !== undefined){
let data4 = data["role-name"];
if(typeof data4 === "string"){
if(data4.length > 512){
const err8 = {instancePath:instancePath+"/role-name",schemaPath:"#/properties/role-name/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema11.properties["role-name"],data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data4)){
const err9 = {instancePath:instancePath+"/role-name",schemaPath:"#/properties/role-name/pattern",keyword:"pattern",params:{pattern: "^(?!arn:)/?([!-.0-~]+/)*[A-Za-z0-9_+=,.@-]{1,64}$"},message:"must match pattern \""+"^(?!arn:)/?([!-.0-~]+/)*[A-Za-z0-9_+=,.@-]{1,64}$"+"\"",schema:"^(?!arn:)/?([!-.0-~]+/)*[A-Za-z0-9_+=,.@-]{1,64}$",parentSchema:schema11.properties["role-name"],data:data4};
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
const err10 = {instancePath:instancePath+"/role-name",schemaPath:"#/properties/role-name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["role-name"].type,parentSchema:schema11.properties["role-name"],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["external-id"] !== undefined){
let data5 = data["external-id"];
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err11 = {instancePath:instancePath+"/external-id",schemaPath:"#/properties/external-id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+=,.@:/-]{2,1224}$"},message:"must match pattern \""+"^[A-Za-z0-9_+=,.@:/-]{2,1224}$"+"\"",schema:"^[A-Za-z0-9_+=,.@:/-]{2,1224}$",parentSchema:schema11.properties["external-id"],data:data5};
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
const err12 = {instancePath:instancePath+"/external-id",schemaPath:"#/properties/external-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["external-id"].type,parentSchema:schema11.properties["external-id"],data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.accounts !== undefined){
let data6 = data.accounts;
if(Array.isArray(data6)){
if(data6.length > 50000){
const err13 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 50000},message:"must NOT have more than 50000 items",schema:50000,parentSchema:schema11.properties.accounts,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.accounts,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err15 = {instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/definitions/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\"",schema:"^[0-9]{12}$",parentSchema:schema12,data:data7};
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
const err16 = {instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/definitions/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.accounts.type,parentSchema:schema11.properties.accounts,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.exclude !== undefined){
let data8 = data.exclude;
if(Array.isArray(data8)){
if(data8.length > 50000){
const err18 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 50000},message:"must NOT have more than 50000 items",schema:50000,parentSchema:schema11.properties.exclude,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.length < 1){
const err19 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.exclude,data:data8};
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
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.account === undefined){
const err20 = {instancePath:instancePath+"/exclude/" + i2,schemaPath:"#/properties/exclude/items/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema11.properties.exclude.items.required,parentSchema:schema11.properties.exclude.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.reason === undefined){
const err21 = {instancePath:instancePath+"/exclude/" + i2,schemaPath:"#/properties/exclude/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema11.properties.exclude.items.required,parentSchema:schema11.properties.exclude.items,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data9){
if(!(((key1 === "account") || (key1 === "reason")) || (key1 === "expires"))){
const err22 = {instancePath:instancePath+"/exclude/" + i2,schemaPath:"#/properties/exclude/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.exclude.items,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.account !== undefined){
let data10 = data9.account;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err23 = {instancePath:instancePath+"/exclude/" + i2+"/account",schemaPath:"#/definitions/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\"",schema:"^[0-9]{12}$",parentSchema:schema12,data:data10};
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
const err24 = {instancePath:instancePath+"/exclude/" + i2+"/account",schemaPath:"#/definitions/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.reason !== undefined){
let data11 = data9.reason;
if(typeof data11 === "string"){
if(data11.length > 500){
const err25 = {instancePath:instancePath+"/exclude/" + i2+"/reason",schemaPath:"#/properties/exclude/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.exclude.items.properties.reason,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern5.test(data11)){
const err26 = {instancePath:instancePath+"/exclude/" + i2+"/reason",schemaPath:"#/properties/exclude/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.exclude.items.properties.reason,data:data11};
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
const err27 = {instancePath:instancePath+"/exclude/" + i2+"/reason",schemaPath:"#/properties/exclude/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.exclude.items.properties.reason.type,parentSchema:schema11.properties.exclude.items.properties.reason,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.expires !== undefined){
let data12 = data9.expires;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err28 = {instancePath:instancePath+"/exclude/" + i2+"/expires",schemaPath:"#/properties/exclude/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema11.properties.exclude.items.properties.expires,data:data12};
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
const err29 = {instancePath:instancePath+"/exclude/" + i2+"/expires",schemaPath:"#/properties/exclude/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.exclude.items.properties.expires.type,parentSchema:schema11.properties.exclude.items.properties.expires,data:data12};
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
else {
const err30 = {instancePath:instancePath+"/exclude/" + i2,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.exclude.items.type,parentSchema:schema11.properties.exclude.items,data:data9};
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
const err31 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.exclude.type,parentSchema:schema11.properties.exclude,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["role-chain"] !== undefined){
let data13 = data["role-chain"];
if(Array.isArray(data13)){
if(data13.length > 10){
const err32 = {instancePath:instancePath+"/role-chain",schemaPath:"#/properties/role-chain/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema11.properties["role-chain"],data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.length < 1){
const err33 = {instancePath:instancePath+"/role-chain",schemaPath:"#/properties/role-chain/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties["role-chain"],data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(data14.length > 600){
const err34 = {instancePath:instancePath+"/role-chain/" + i3,schemaPath:"#/properties/role-chain/items/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters",schema:600,parentSchema:schema11.properties["role-chain"].items,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern7.test(data14)){
const err35 = {instancePath:instancePath+"/role-chain/" + i3,schemaPath:"#/properties/role-chain/items/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[!-~]+$"},message:"must match pattern \""+"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[!-~]+$"+"\"",schema:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[!-~]+$",parentSchema:schema11.properties["role-chain"].items,data:data14};
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
const err36 = {instancePath:instancePath+"/role-chain/" + i3,schemaPath:"#/properties/role-chain/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["role-chain"].items.type,parentSchema:schema11.properties["role-chain"].items,data:data14};
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
const err37 = {instancePath:instancePath+"/role-chain",schemaPath:"#/properties/role-chain/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["role-chain"].type,parentSchema:schema11.properties["role-chain"],data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.profile !== undefined){
let data15 = data.profile;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err38 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.profile,data:data15};
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
const err39 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.profile.type,parentSchema:schema11.properties.profile,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["fail-on"] !== undefined){
let data16 = data["fail-on"];
if(typeof data16 !== "string"){
const err40 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["fail-on"].type,parentSchema:schema11.properties["fail-on"],data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(((((data16 === "critical") || (data16 === "high")) || (data16 === "medium")) || (data16 === "low")) || (data16 === "none"))){
const err41 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema11.properties["fail-on"].enum},message:"must be equal to one of the allowed values",schema:schema11.properties["fail-on"].enum,parentSchema:schema11.properties["fail-on"],data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.format !== undefined){
let data17 = data.format;
if(Array.isArray(data17)){
if(data17.length > 50){
const err42 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.format,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data17.length < 1){
const err43 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.format,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(!pattern9.test(data18)){
const err44 = {instancePath:instancePath+"/format/" + i4,schemaPath:"#/properties/format/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(=.+)?$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*(=.+)?$"+"\"",schema:"^[a-z][a-z0-9-]*(=.+)?$",parentSchema:schema11.properties.format.items,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/format/" + i4,schemaPath:"#/properties/format/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.format.items.type,parentSchema:schema11.properties.format.items,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.format.type,parentSchema:schema11.properties.format,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["output-dir"] !== undefined){
let data19 = data["output-dir"];
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err47 = {instancePath:instancePath+"/output-dir",schemaPath:"#/properties/output-dir/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties["output-dir"],data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/output-dir",schemaPath:"#/properties/output-dir/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["output-dir"].type,parentSchema:schema11.properties["output-dir"],data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["policy-dir"] !== undefined){
let data20 = data["policy-dir"];
if(Array.isArray(data20)){
if(data20.length > 50){
const err49 = {instancePath:instancePath+"/policy-dir",schemaPath:"#/properties/policy-dir/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties["policy-dir"],data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data20.length < 1){
const err50 = {instancePath:instancePath+"/policy-dir",schemaPath:"#/properties/policy-dir/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties["policy-dir"],data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err51 = {instancePath:instancePath+"/policy-dir/" + i5,schemaPath:"#/properties/policy-dir/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties["policy-dir"].items,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/policy-dir/" + i5,schemaPath:"#/properties/policy-dir/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties["policy-dir"].items.type,parentSchema:schema11.properties["policy-dir"].items,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/policy-dir",schemaPath:"#/properties/policy-dir/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["policy-dir"].type,parentSchema:schema11.properties["policy-dir"],data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.packs !== undefined){
let data22 = data.packs;
if(Array.isArray(data22)){
if(data22.length > 50){
const err54 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.packs,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data22.length < 1){
const err55 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.packs,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
let data23 = data22[i6];
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
const err56 = {instancePath:instancePath+"/packs/" + i6,schemaPath:"#/properties/packs/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.packs.items,data:data23};
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
const err57 = {instancePath:instancePath+"/packs/" + i6,schemaPath:"#/properties/packs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.packs.items.type,parentSchema:schema11.properties.packs.items,data:data23};
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
const err58 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.packs.type,parentSchema:schema11.properties.packs,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.waivers !== undefined){
let data24 = data.waivers;
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
const err59 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.waivers,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.type,parentSchema:schema11.properties.waivers,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.baseline !== undefined){
let data25 = data.baseline;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err61 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.baseline,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.baseline.type,parentSchema:schema11.properties.baseline,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.sarif !== undefined){
let data26 = data.sarif;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key2 in data26){
if(!((key2 === "location") || (key2 === "locations"))){
const err63 = {instancePath:instancePath+"/sarif",schemaPath:"#/properties/sarif/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sarif,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data26.location !== undefined){
let data27 = data26.location;
if(typeof data27 !== "string"){
const err64 = {instancePath:instancePath+"/sarif/location",schemaPath:"#/properties/sarif/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sarif.properties.location.type,parentSchema:schema11.properties.sarif.properties.location,data:data27};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!((((data27 === "auto") || (data27 === "iac")) || (data27 === "virtual")) || (data27 === "policy"))){
const err65 = {instancePath:instancePath+"/sarif/location",schemaPath:"#/properties/sarif/properties/location/enum",keyword:"enum",params:{allowedValues: schema11.properties.sarif.properties.location.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sarif.properties.location.enum,parentSchema:schema11.properties.sarif.properties.location,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data26.locations !== undefined){
let data28 = data26.locations;
if(Array.isArray(data28)){
if(data28.length > 10000){
const err66 = {instancePath:instancePath+"/sarif/locations",schemaPath:"#/properties/sarif/properties/locations/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items",schema:10000,parentSchema:schema11.properties.sarif.properties.locations,data:data28};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data28.length < 1){
const err67 = {instancePath:instancePath+"/sarif/locations",schemaPath:"#/properties/sarif/properties/locations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sarif.properties.locations,data:data28};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.subject === undefined){
const err68 = {instancePath:instancePath+"/sarif/locations/" + i7,schemaPath:"#/properties/sarif/properties/locations/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'",schema:schema11.properties.sarif.properties.locations.items.required,parentSchema:schema11.properties.sarif.properties.locations.items,data:data29};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data29.path === undefined){
const err69 = {instancePath:instancePath+"/sarif/locations/" + i7,schemaPath:"#/properties/sarif/properties/locations/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema11.properties.sarif.properties.locations.items.required,parentSchema:schema11.properties.sarif.properties.locations.items,data:data29};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key3 in data29){
if(!(((key3 === "subject") || (key3 === "path")) || (key3 === "line"))){
const err70 = {instancePath:instancePath+"/sarif/locations/" + i7,schemaPath:"#/properties/sarif/properties/locations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sarif.properties.locations.items,data:data29};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data29.subject !== undefined){
let data30 = data29.subject;
if(typeof data30 === "string"){
if(data30.length > 2048){
const err71 = {instancePath:instancePath+"/sarif/locations/" + i7+"/subject",schemaPath:"#/properties/sarif/properties/locations/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema11.properties.sarif.properties.locations.items.properties.subject,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern5.test(data30)){
const err72 = {instancePath:instancePath+"/sarif/locations/" + i7+"/subject",schemaPath:"#/properties/sarif/properties/locations/items/properties/subject/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sarif.properties.locations.items.properties.subject,data:data30};
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
const err73 = {instancePath:instancePath+"/sarif/locations/" + i7+"/subject",schemaPath:"#/properties/sarif/properties/locations/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sarif.properties.locations.items.properties.subject.type,parentSchema:schema11.properties.sarif.properties.locations.items.properties.subject,data:data30};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data29.path !== undefined){
let data31 = data29.path;
if(typeof data31 === "string"){
if(data31.length > 1024){
const err74 = {instancePath:instancePath+"/sarif/locations/" + i7+"/path",schemaPath:"#/properties/sarif/properties/locations/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema11.properties.sarif.properties.locations.items.properties.path,data:data31};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern5.test(data31)){
const err75 = {instancePath:instancePath+"/sarif/locations/" + i7+"/path",schemaPath:"#/properties/sarif/properties/locations/items/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sarif.properties.locations.items.properties.path,data:data31};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/sarif/locations/" + i7+"/path",schemaPath:"#/properties/sarif/properties/locations/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sarif.properties.locations.items.properties.path.type,parentSchema:schema11.properties.sarif.properties.locations.items.properties.path,data:data31};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.line !== undefined){
let data32 = data29.line;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err77 = {instancePath:instancePath+"/sarif/locations/" + i7+"/line",schemaPath:"#/properties/sarif/properties/locations/items/properties/line/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.sarif.properties.locations.items.properties.line.type,parentSchema:schema11.properties.sarif.properties.locations.items.properties.line,data:data32};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/sarif/locations/" + i7,schemaPath:"#/properties/sarif/properties/locations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sarif.properties.locations.items.type,parentSchema:schema11.properties.sarif.properties.locations.items,data:data29};
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
const err79 = {instancePath:instancePath+"/sarif/locations",schemaPath:"#/properties/sarif/properties/locations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sarif.properties.locations.type,parentSchema:schema11.properties.sarif.properties.locations,data:data28};
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
const err80 = {instancePath:instancePath+"/sarif",schemaPath:"#/properties/sarif/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sarif.type,parentSchema:schema11.properties.sarif,data:data26};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.policies !== undefined){
let data33 = data.policies;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key4 in data33){
if(!(((((key4 === "include") || (key4 === "exclude")) || (key4 === "params")) || (key4 === "except")) || (key4 === "severity"))){
const err81 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policies,data:data33};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data33.include !== undefined){
let data34 = data33.include;
if(Array.isArray(data34)){
if(data34.length > 1000){
const err82 = {instancePath:instancePath+"/policies/include",schemaPath:"#/definitions/ids/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema14,data:data34};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data34.length < 1){
const err83 = {instancePath:instancePath+"/policies/include",schemaPath:"#/definitions/ids/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema14,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len8 = data34.length;
for(let i8=0; i8<len8; i8++){
let data35 = data34[i8];
if(typeof data35 === "string"){
if(!pattern5.test(data35)){
const err84 = {instancePath:instancePath+"/policies/include/" + i8,schemaPath:"#/definitions/ids/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema14.items,data:data35};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/policies/include/" + i8,schemaPath:"#/definitions/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.items.type,parentSchema:schema14.items,data:data35};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/policies/include",schemaPath:"#/definitions/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.type,parentSchema:schema14,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data33.exclude !== undefined){
let data36 = data33.exclude;
if(Array.isArray(data36)){
if(data36.length > 1000){
const err87 = {instancePath:instancePath+"/policies/exclude",schemaPath:"#/definitions/ids/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema14,data:data36};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data36.length < 1){
const err88 = {instancePath:instancePath+"/policies/exclude",schemaPath:"#/definitions/ids/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema14,data:data36};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len9 = data36.length;
for(let i9=0; i9<len9; i9++){
let data37 = data36[i9];
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err89 = {instancePath:instancePath+"/policies/exclude/" + i9,schemaPath:"#/definitions/ids/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema14.items,data:data37};
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
const err90 = {instancePath:instancePath+"/policies/exclude/" + i9,schemaPath:"#/definitions/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.items.type,parentSchema:schema14.items,data:data37};
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
const err91 = {instancePath:instancePath+"/policies/exclude",schemaPath:"#/definitions/ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.type,parentSchema:schema14,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data33.params !== undefined){
let data38 = data33.params;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key5 in data38){
let data39 = data38[key5];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key6 in data39){
let data40 = data39[key6];
if((((typeof data40 !== "string") && (!((typeof data40 == "number") && (isFinite(data40))))) && (typeof data40 !== "boolean")) && (!(Array.isArray(data40)))){
const err92 = {instancePath:instancePath+"/policies/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/params/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema11.properties.policies.properties.params.additionalProperties.additionalProperties.type},message:"must be string,number,boolean,array",schema:schema11.properties.policies.properties.params.additionalProperties.additionalProperties.type,parentSchema:schema11.properties.policies.properties.params.additionalProperties.additionalProperties,data:data40};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(Array.isArray(data40)){
if(data40.length > 1000){
const err93 = {instancePath:instancePath+"/policies/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/params/additionalProperties/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.policies.properties.params.additionalProperties.additionalProperties,data:data40};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len10 = data40.length;
for(let i10=0; i10<len10; i10++){
let data41 = data40[i10];
if((typeof data41 !== "string") && (!((typeof data41 == "number") && (isFinite(data41))))){
const err94 = {instancePath:instancePath+"/policies/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/policies/properties/params/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type: schema11.properties.policies.properties.params.additionalProperties.additionalProperties.items.type},message:"must be string,number",schema:schema11.properties.policies.properties.params.additionalProperties.additionalProperties.items.type,parentSchema:schema11.properties.policies.properties.params.additionalProperties.additionalProperties.items,data:data41};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/policies/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/params/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.properties.params.additionalProperties.type,parentSchema:schema11.properties.policies.properties.params.additionalProperties,data:data39};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/policies/params",schemaPath:"#/properties/policies/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.properties.params.type,parentSchema:schema11.properties.policies.properties.params,data:data38};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data33.except !== undefined){
let data42 = data33.except;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key7 in data42){
let data43 = data42[key7];
if(Array.isArray(data43)){
if(data43.length > 1000){
const err97 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/except/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.policies.properties.except.additionalProperties,data:data43};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data43.length < 1){
const err98 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/except/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.policies.properties.except.additionalProperties,data:data43};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len11 = data43.length;
for(let i11=0; i11<len11; i11++){
let data44 = data43[i11];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.reason === undefined){
const err99 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/policies/properties/except/additionalProperties/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema11.properties.policies.properties.except.additionalProperties.items.required,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items,data:data44};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key8 in data44){
if(!((((((key8 === "account") || (key8 === "region")) || (key8 === "ou")) || (key8 === "tag")) || (key8 === "reason")) || (key8 === "expires"))){
const err100 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/policies/properties/except/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items,data:data44};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data44.account !== undefined){
let data45 = data44.account;
if(typeof data45 === "string"){
if(!pattern19.test(data45)){
const err101 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/account",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9*?]{1,12}$"},message:"must match pattern \""+"^[0-9*?]{1,12}$"+"\"",schema:"^[0-9*?]{1,12}$",parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.account,data:data45};
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
const err102 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/account",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.properties.except.additionalProperties.items.properties.account.type,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.account,data:data45};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data44.region !== undefined){
let data46 = data44.region;
if(typeof data46 === "string"){
if(!pattern20.test(data46)){
const err103 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/region",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9*?-]{1,40}$"},message:"must match pattern \""+"^[a-z0-9*?-]{1,40}$"+"\"",schema:"^[a-z0-9*?-]{1,40}$",parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.region,data:data46};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/region",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.properties.except.additionalProperties.items.properties.region.type,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.region,data:data46};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data44.ou !== undefined){
let data47 = data44.ou;
if(typeof data47 === "string"){
if(data47.length > 700){
const err105 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/ou",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/ou/maxLength",keyword:"maxLength",params:{limit: 700},message:"must NOT have more than 700 characters",schema:700,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.ou,data:data47};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!pattern5.test(data47)){
const err106 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/ou",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/ou/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.ou,data:data47};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/ou",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/ou/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.properties.except.additionalProperties.items.properties.ou.type,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.ou,data:data47};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data44.tag !== undefined){
let data48 = data44.tag;
if(typeof data48 === "string"){
if(data48.length > 400){
const err108 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/tag",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/tag/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.tag,data:data48};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!pattern5.test(data48)){
const err109 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/tag",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/tag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.tag,data:data48};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/tag",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.properties.except.additionalProperties.items.properties.tag.type,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.tag,data:data48};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data44.reason !== undefined){
let data49 = data44.reason;
if(typeof data49 === "string"){
if(data49.length > 500){
const err111 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/reason",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.reason,data:data49};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!pattern5.test(data49)){
const err112 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/reason",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.reason,data:data49};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/reason",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.properties.except.additionalProperties.items.properties.reason.type,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.reason,data:data49};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data44.expires !== undefined){
let data50 = data44.expires;
if(typeof data50 === "string"){
if(!pattern6.test(data50)){
const err114 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/expires",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.expires,data:data50};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/expires",schemaPath:"#/properties/policies/properties/except/additionalProperties/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.properties.except.additionalProperties.items.properties.expires.type,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items.properties.expires,data:data50};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/policies/properties/except/additionalProperties/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.properties.except.additionalProperties.items.type,parentSchema:schema11.properties.policies.properties.except.additionalProperties.items,data:data44};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/policies/except/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/except/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.policies.properties.except.additionalProperties.type,parentSchema:schema11.properties.policies.properties.except.additionalProperties,data:data43};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/policies/except",schemaPath:"#/properties/policies/properties/except/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.properties.except.type,parentSchema:schema11.properties.policies.properties.except,data:data42};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data33.severity !== undefined){
let data51 = data33.severity;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key9 in data51){
let data52 = data51[key9];
if(typeof data52 !== "string"){
const err119 = {instancePath:instancePath+"/policies/severity/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/severity/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.properties.severity.additionalProperties.type,parentSchema:schema11.properties.policies.properties.severity.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!((((data52 === "critical") || (data52 === "high")) || (data52 === "medium")) || (data52 === "low"))){
const err120 = {instancePath:instancePath+"/policies/severity/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/severity/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.policies.properties.severity.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.policies.properties.severity.additionalProperties.enum,parentSchema:schema11.properties.policies.properties.severity.additionalProperties,data:data52};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/policies/severity",schemaPath:"#/properties/policies/properties/severity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.properties.severity.type,parentSchema:schema11.properties.policies.properties.severity,data:data51};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.type,parentSchema:schema11.properties.policies,data:data33};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

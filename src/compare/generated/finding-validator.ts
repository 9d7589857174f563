// @ts-nocheck made by tools/generate-validators.ts from reports/schema/scan-result.schema.json
import type { SchemaValidator } from '../../model/schema-validator.ts';

export const validateFinding: SchemaValidator = validate20;

const schema31 = {"$defs":{"severity":{"enum":["critical","high","medium","low"]},"status":{"enum":["pass","fail","not-applicable","error"]},"subjectKind":{"enum":["organization","account","region","trail","bucket","log-bucket","key","log-group","topic","event-data-store"]},"time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},"accountId":{"type":"string"},"regionName":{"type":"string"},"arn":{"type":"string"},"callId":{"type":"string"},"faultId":{"type":"string"},"refState":{"enum":["present","dangling","foreign"]},"count":{"type":"object","required":["discovered","evaluated","excluded","unreadable"],"properties":{"discovered":{"type":"integer","minimum":0},"evaluated":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0},"unreadable":{"type":"integer","minimum":0}}},"fix":{"type":"object","required":["summary"],"properties":{"summary":{"type":"string"},"cli":{"type":"string"},"terraform":{"type":"string"},"cloudformation":{"type":"string"}}},"framework":{"type":"object","required":["id","title","version","controls"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"version":{"type":"string"},"controls":{"type":"array","items":{"$ref":"#/$defs/frameworkControl"}}}},"frameworkControl":{"type":"object","required":["id","title","status","policies"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"level":{"enum":[1,2]},"assessment":{"enum":["automated","manual"]},"status":{"enum":["pass","fail","error","not-applicable","not-assessed"]},"policies":{"type":"array","items":{"type":"string"}}}},"policy":{"type":"object","required":["id","digest","params","severity","title","subject","why","fix","references","controls","replaces","counts","source"],"properties":{"id":{"type":"string"},"as":{"type":"string"},"digest":{"type":"string"},"params":{"type":"object"},"severity":{"$ref":"#/$defs/severity"},"title":{"type":"string"},"subject":{"$ref":"#/$defs/subjectKind"},"why":{"type":"string"},"fix":{"$ref":"#/$defs/fix"},"references":{"type":"array","items":{"type":"string"}},"controls":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"replaces":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"counts":{"type":"object","required":["pass","fail","not-applicable","error"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"not-applicable":{"type":"integer","minimum":0},"error":{"type":"integer","minimum":0}}},"except":{"type":"array","items":{"type":"object","required":["reason"],"properties":{"account":{"type":"string"},"region":{"type":"string"},"ou":{"type":"string"},"tag":{"type":"string"},"reason":{"type":"string"},"expires":{"type":"string"}}}},"source":{"type":"object","required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}}},"account":{"type":"object","required":["id","partition","regions","access"],"properties":{"id":{"$ref":"#/$defs/accountId"},"partition":{"type":"string"},"name":{"type":"string"},"state":{"type":"string"},"ou":{"type":"string"},"management":{"type":"boolean"},"access":{"enum":["read","unreadable"]},"regions":{"type":"array","items":{"$ref":"#/$defs/regionName"}}}},"trail":{"type":"object","required":["arn","name","owner","home","multiRegion","organization","reach","records","bucket","key","logFileValidation"],"properties":{"arn":{"$ref":"#/$defs/arn"},"name":{"type":"string"},"owner":{"$ref":"#/$defs/accountId"},"home":{"$ref":"#/$defs/regionName"},"multiRegion":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"organization":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"reach":{"type":"object","required":["logging","stopped","unknown"],"properties":{"logging":{"type":"array","items":{"$ref":"#/$defs/regionName"}},"stopped":{"type":"array","items":{"$ref":"#/$defs/regionName"}},"unknown":{"type":"array","items":{"$ref":"#/$defs/regionName"}}}},"records":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},"bucket":{"anyOf":[{"type":"object","required":["name","state"],"properties":{"name":{"type":"string"},"state":{"$ref":"#/$defs/refState"}}},{"type":"null"}]},"key":{"anyOf":[{"type":"object","required":["arn","state","keyState"],"properties":{"arn":{"type":"string"},"state":{"$ref":"#/$defs/refState"},"keyState":{"anyOf":[{"type":"string"},{"type":"null"}]}}},{"type":"null"}]},"logFileValidation":{"anyOf":[{"type":"boolean"},{"type":"null"}]}}},"coverage":{"type":"object","required":["classes","situations","cells"],"properties":{"classes":{"type":"array","items":{"type":"object","required":["id","title","category"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"category":{"enum":["management","data","network-activity","required"]}}}},"situations":{"type":"array","items":{"type":"object","required":["id","answers"],"properties":{"id":{"type":"string"},"answers":{"type":"array","items":{"type":"object","required":["class","state","by","faults"],"properties":{"class":{"type":"string"},"state":{"enum":["covered","gap","unknown"]},"by":{"type":"array","items":{"$ref":"#/$defs/arn"}},"witness":{"type":"string"},"faults":{"type":"array","items":{"$ref":"#/$defs/faultId"}},"reason":{"type":"string"}}}}}}},"cells":{"type":"array","items":{"type":"object","required":["account","situation","regions"],"properties":{"account":{"$ref":"#/$defs/accountId"},"situation":{"type":"string"},"regions":{"type":"array","items":{"$ref":"#/$defs/regionName"}}}}}}},"subject":{"type":"object","required":["kind","id","account","partition"],"properties":{"kind":{"$ref":"#/$defs/subjectKind"},"id":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"region":{"$ref":"#/$defs/regionName"},"arn":{"$ref":"#/$defs/arn"},"name":{"type":"string"},"partition":{"type":"string"},"ou":{"type":"string"}}},"fact":{"type":"object","required":["result","that","observed","evidence"],"properties":{"result":{"enum":["pass","fail","error"]},"that":{"type":"string"},"observed":{"type":"object"},"evidence":{"type":"array","items":{"$ref":"#/$defs/callId"}}}},"findingWaiver":{"type":"object","required":["id","reason","owner","created","expires"],"properties":{"id":{"type":"string","pattern":"^w1:[0-9a-f]{16}$"},"reason":{"type":"string"},"owner":{"type":"string"},"approver":{"type":"string"},"ticket":{"type":"string"},"created":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"compensatingControl":{"type":"string"}}},"waiver":{"type":"object","required":["id","reason","owner","created","expires","policy","subjects","state","matched","source"],"properties":{"id":{"type":"string","pattern":"^w1:[0-9a-f]{16}$"},"reason":{"type":"string"},"owner":{"type":"string"},"approver":{"type":"string"},"ticket":{"type":"string"},"created":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"compensatingControl":{"type":"string"},"policy":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"arn":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"name":{"type":"string"},"ou":{"type":"string"}}}},"state":{"enum":["active","expired","expiring","unused","not-yet"]},"matched":{"type":"integer","minimum":0},"source":{"type":"object","required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}}},"baselineEntry":{"type":"object","required":["fingerprint","policy","kind","account","subject"],"properties":{"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{32}$"},"policy":{"type":"string"},"kind":{"$ref":"#/$defs/subjectKind"},"account":{"type":"string"},"subject":{"type":"string"}}},"baseline":{"type":"object","required":["known","added","fixed","unseen"],"properties":{"known":{"type":"integer","minimum":0},"added":{"type":"integer","minimum":0},"fixed":{"type":"array","items":{"$ref":"#/$defs/baselineEntry"}},"unseen":{"type":"array","items":{"$ref":"#/$defs/baselineEntry"}}}},"finding":{"type":"object","required":["fingerprint","policy","severity","status","subject","message","facts","faults"],"properties":{"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{32}$"},"policy":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"status":{"$ref":"#/$defs/status"},"waiver":{"$ref":"#/$defs/findingWaiver"},"baseline":{"const":"known"},"effective":{"enum":["waived","error"]},"subject":{"$ref":"#/$defs/subject"},"message":{"type":"string"},"witness":{"type":"string"},"facts":{"type":"array","items":{"$ref":"#/$defs/fact"}},"faults":{"type":"array","items":{"$ref":"#/$defs/faultId"}}}},"policyChange":{"type":"object","required":["policy","title","change","parts"],"properties":{"policy":{"type":"string"},"title":{"type":"string"},"change":{"enum":["added","removed","changed"]},"parts":{"type":"array","items":{"enum":["text","params","severity","exceptions"]}},"before":{"$ref":"#/$defs/policyVersion"},"after":{"$ref":"#/$defs/policyVersion"}}},"policyVersion":{"type":"object","required":["digest","params","severity"],"properties":{"digest":{"type":"string"},"params":{"type":"object"},"severity":{"$ref":"#/$defs/severity"}}},"change":{"type":"object","required":["kind","cause","fingerprint","policy","severity","subject","message","observed"],"properties":{"kind":{"enum":["new","fixed","gone","still-failing","newly-unknown","seen-again","waived","not-compared"]},"cause":{"enum":["environment","policy","both","decision","none"]},"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{32}$"},"policy":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"subject":{"$ref":"#/$defs/subject"},"message":{"type":"string"},"before":{"$ref":"#/$defs/status"},"after":{"$ref":"#/$defs/status"},"observed":{"type":"array","items":{"$ref":"#/$defs/observedChange"}}}},"observedChange":{"type":"object","required":["path"],"properties":{"path":{"type":"string"},"before":{},"after":{}}},"fault":{"type":"object","required":["id","kind","call","account","region","code","message"],"properties":{"id":{"$ref":"#/$defs/faultId"},"kind":{"enum":["denied","throttled","region-disabled","unreachable","timed-out","malformed","unsupported","conflict","cancelled","not-asked","not-readable-from-here"]},"call":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"code":{"type":"string"},"requestId":{"type":"string"},"message":{"type":"string"}}}},"$ref":"#/$defs/finding"};
const schema32 = {"type":"object","required":["fingerprint","policy","severity","status","subject","message","facts","faults"],"properties":{"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{32}$"},"policy":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"status":{"$ref":"#/$defs/status"},"waiver":{"$ref":"#/$defs/findingWaiver"},"baseline":{"const":"known"},"effective":{"enum":["waived","error"]},"subject":{"$ref":"#/$defs/subject"},"message":{"type":"string"},"witness":{"type":"string"},"facts":{"type":"array","items":{"$ref":"#/$defs/fact"}},"faults":{"type":"array","items":{"$ref":"#/$defs/faultId"}}}};
const schema33 = {"enum":["critical","high","medium","low"]};
const schema34 = {"enum":["pass","fail","not-applicable","error"]};
const schema35 = {"type":"object","required":["id","reason","owner","created","expires"],"properties":{"id":{"type":"string","pattern":"^w1:[0-9a-f]{16}$"},"reason":{"type":"string"},"owner":{"type":"string"},"approver":{"type":"string"},"ticket":{"type":"string"},"created":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"compensatingControl":{"type":"string"}}};
const schema43 = {"type":"string"};
const pattern4 = new RegExp("^v1:[0-9a-f]{32}$", "u");
const pattern5 = new RegExp("^w1:[0-9a-f]{16}$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema36 = {"type":"object","required":["kind","id","account","partition"],"properties":{"kind":{"$ref":"#/$defs/subjectKind"},"id":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"region":{"$ref":"#/$defs/regionName"},"arn":{"$ref":"#/$defs/arn"},"name":{"type":"string"},"partition":{"type":"string"},"ou":{"type":"string"}}};
const schema37 = {"enum":["organization","account","region","trail","bucket","log-bucket","key","log-group","topic","event-data-store"]};
const schema38 = {"type":"string"};
const schema39 = {"type":"string"};
const schema40 = {"type":"string"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.account === undefined) && (missing0 = "account"))) || ((data.partition === undefined) && (missing0 = "partition"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(!((((((((((data0 === "organization") || (data0 === "account")) || (data0 === "region")) || (data0 === "trail")) || (data0 === "bucket")) || (data0 === "log-bucket")) || (data0 === "key")) || (data0 === "log-group")) || (data0 === "topic")) || (data0 === "event-data-store"))){
validate22.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/subjectKind/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs3 = errors;
if(typeof data.id !== "string"){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs5 = errors;
if(typeof data.account !== "string"){
validate22.errors = [{instancePath:instancePath+"/account",schemaPath:"#/$defs/accountId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs8 = errors;
if(typeof data.region !== "string"){
validate22.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arn !== undefined){
const _errs11 = errors;
if(typeof data.arn !== "string"){
validate22.errors = [{instancePath:instancePath+"/arn",schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs14 = errors;
if(typeof data.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partition !== undefined){
const _errs16 = errors;
if(typeof data.partition !== "string"){
validate22.errors = [{instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ou !== undefined){
const _errs18 = errors;
if(typeof data.ou !== "string"){
validate22.errors = [{instancePath:instancePath+"/ou",schemaPath:"#/properties/ou/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"kind":true,"id":true,"account":true,"region":true,"arn":true,"name":true,"partition":true,"ou":true},"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","required":["result","that","observed","evidence"],"properties":{"result":{"enum":["pass","fail","error"]},"that":{"type":"string"},"observed":{"type":"object"},"evidence":{"type":"array","items":{"$ref":"#/$defs/callId"}}}};
const schema42 = {"type":"string"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.result === undefined) && (missing0 = "result")) || ((data.that === undefined) && (missing0 = "that"))) || ((data.observed === undefined) && (missing0 = "observed"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.result !== undefined){
let data0 = data.result;
const _errs1 = errors;
if(!(((data0 === "pass") || (data0 === "fail")) || (data0 === "error"))){
validate24.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema41.properties.result.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.that !== undefined){
const _errs2 = errors;
if(typeof data.that !== "string"){
validate24.errors = [{instancePath:instancePath+"/that",schemaPath:"#/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observed !== undefined){
let data2 = data.observed;
const _errs4 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate24.errors = [{instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data3 = data.evidence;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data3[i0] !== "string"){
validate24.errors = [{instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/$defs/callId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"result":true,"that":true,"observed":true,"evidence":true},"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.fingerprint === undefined) && (missing0 = "fingerprint")) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.facts === undefined) && (missing0 = "facts"))) || ((data.faults === undefined) && (missing0 = "faults"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fingerprint !== undefined){
let data0 = data.fingerprint;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate21.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^v1:[0-9a-f]{32}$"},message:"must match pattern \""+"^v1:[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
const _errs3 = errors;
if(typeof data.policy !== "string"){
validate21.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data2 = data.severity;
const _errs5 = errors;
if(!((((data2 === "critical") || (data2 === "high")) || (data2 === "medium")) || (data2 === "low"))){
validate21.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs7 = errors;
if(!((((data3 === "pass") || (data3 === "fail")) || (data3 === "not-applicable")) || (data3 === "error"))){
validate21.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiver !== undefined){
let data4 = data.waiver;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((((data4.id === undefined) && (missing1 = "id")) || ((data4.reason === undefined) && (missing1 = "reason"))) || ((data4.owner === undefined) && (missing1 = "owner"))) || ((data4.created === undefined) && (missing1 = "created"))) || ((data4.expires === undefined) && (missing1 = "expires"))){
validate21.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/$defs/findingWaiver/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.id !== undefined){
let data5 = data4.id;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
validate21.errors = [{instancePath:instancePath+"/waiver/id",schemaPath:"#/$defs/findingWaiver/properties/id/pattern",keyword:"pattern",params:{pattern: "^w1:[0-9a-f]{16}$"},message:"must match pattern \""+"^w1:[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waiver/id",schemaPath:"#/$defs/findingWaiver/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.reason !== undefined){
const _errs14 = errors;
if(typeof data4.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/waiver/reason",schemaPath:"#/$defs/findingWaiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.owner !== undefined){
const _errs16 = errors;
if(typeof data4.owner !== "string"){
validate21.errors = [{instancePath:instancePath+"/waiver/owner",schemaPath:"#/$defs/findingWaiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.approver !== undefined){
const _errs18 = errors;
if(typeof data4.approver !== "string"){
validate21.errors = [{instancePath:instancePath+"/waiver/approver",schemaPath:"#/$defs/findingWaiver/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.ticket !== undefined){
const _errs20 = errors;
if(typeof data4.ticket !== "string"){
validate21.errors = [{instancePath:instancePath+"/waiver/ticket",schemaPath:"#/$defs/findingWaiver/properties/ticket/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.created !== undefined){
let data10 = data4.created;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate21.errors = [{instancePath:instancePath+"/waiver/created",schemaPath:"#/$defs/findingWaiver/properties/created/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waiver/created",schemaPath:"#/$defs/findingWaiver/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.expires !== undefined){
let data11 = data4.expires;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
validate21.errors = [{instancePath:instancePath+"/waiver/expires",schemaPath:"#/$defs/findingWaiver/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waiver/expires",schemaPath:"#/$defs/findingWaiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.compensatingControl !== undefined){
const _errs26 = errors;
if(typeof data4.compensatingControl !== "string"){
validate21.errors = [{instancePath:instancePath+"/waiver/compensatingControl",schemaPath:"#/$defs/findingWaiver/properties/compensatingControl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/$defs/findingWaiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
const _errs28 = errors;
if("known" !== data.baseline){
validate21.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effective !== undefined){
let data14 = data.effective;
const _errs29 = errors;
if(!((data14 === "waived") || (data14 === "error"))){
validate21.errors = [{instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/enum",keyword:"enum",params:{allowedValues: schema32.properties.effective.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs30 = errors;
if(!(validate22(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs31 = errors;
if(typeof data.message !== "string"){
validate21.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.witness !== undefined){
const _errs33 = errors;
if(typeof data.witness !== "string"){
validate21.errors = [{instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facts !== undefined){
let data18 = data.facts;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data18)){
var valid5 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs37 = errors;
if(!(validate24(data18[i0], {instancePath:instancePath+"/facts/" + i0,parentData:data18,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid5 = _errs37 === errors;
if(!valid5){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.faults !== undefined){
let data20 = data.faults;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data20)){
var valid6 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
const _errs40 = errors;
if(typeof data20[i1] !== "string"){
validate21.errors = [{instancePath:instancePath+"/faults/" + i1,schemaPath:"#/$defs/faultId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs40 === errors;
if(!valid6){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"fingerprint":true,"policy":true,"severity":true,"status":true,"waiver":true,"baseline":true,"effective":true,"subject":true,"message":true,"witness":true,"facts":true,"faults":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"fingerprint":true,"policy":true,"severity":true,"status":true,"waiver":true,"baseline":true,"effective":true,"subject":true,"message":true,"witness":true,"facts":true,"faults":true},"dynamicProps":false,"dynamicItems":false};

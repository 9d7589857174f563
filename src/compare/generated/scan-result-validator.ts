// @ts-nocheck made by tools/generate-validators.ts from reports/schema/scan-result.schema.json
import type { SchemaValidator } from '../../model/schema-validator.ts';

export const validateScanResult: SchemaValidator = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Trailproof scan result","type":"object","required":["schemaVersion","tool","run","scope","population","complete","incompleteBecause","policies","frameworks","accounts","trails","coverage","findings","waivers","faults","summary"],"properties":{"schemaVersion":{"const":"1.0"},"tool":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"run":{"type":"object","required":["id","startedAt","endedAt","caller"],"properties":{"id":{"type":"string"},"startedAt":{"$ref":"#/$defs/time"},"endedAt":{"$ref":"#/$defs/time"},"caller":{"type":"string"}}},"scope":{"type":"object","required":["asked","planDigest","shards","excluded","asserted"],"properties":{"asked":{"type":"object","required":["regions","organization","accounts","excluded","roleName","roleChain"],"properties":{"regions":{"type":"array","items":{"$ref":"#/$defs/regionName"}},"organization":{"type":"boolean"},"accounts":{"type":"array","items":{"$ref":"#/$defs/accountId"}},"excluded":{"type":"array","items":{"type":"object","required":["account","reason"],"properties":{"account":{"$ref":"#/$defs/accountId"},"reason":{"type":"string"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"roleName":{"type":"string"},"roleChain":{"type":"array","items":{"type":"string"}}}},"planDigest":{"type":"string"},"shards":{"type":"array","items":{"type":"object","required":["index","of","plan"],"properties":{"index":{"type":"integer","minimum":1},"of":{"type":"integer","minimum":1},"plan":{"type":"string"}}}},"excluded":{"type":"array","items":{"type":"object","required":["account","reason"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"$ref":"#/$defs/regionName"},"reason":{"type":"string"}}}},"asserted":{"type":"array","items":{"type":"object","required":["account","region"],"properties":{"account":{"$ref":"#/$defs/accountId"},"region":{"$ref":"#/$defs/regionName"}}}}}},"population":{"type":"object","required":["accounts","regions"],"properties":{"accounts":{"$ref":"#/$defs/count"},"regions":{"$ref":"#/$defs/count"}}},"complete":{"type":"boolean"},"incompleteBecause":{"type":"array","items":{"type":"string"}},"policies":{"type":"array","items":{"$ref":"#/$defs/policy"}},"frameworks":{"type":"array","items":{"$ref":"#/$defs/framework"}},"accounts":{"type":"array","items":{"$ref":"#/$defs/account"}},"trails":{"type":"array","items":{"$ref":"#/$defs/trail"}},"coverage":{"$ref":"#/$defs/coverage"},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"waivers":{"type":"array","items":{"$ref":"#/$defs/waiver"}},"baseline":{"$ref":"#/$defs/baseline"},"faults":{"type":"array","items":{"$ref":"#/$defs/fault"}},"summary":{"type":"object","required":["findings","failing","waived","known"],"properties":{"findings":{"type":"object","required":["pass","fail","not-applicable","error"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"not-applicable":{"type":"integer","minimum":0},"error":{"type":"integer","minimum":0}}},"failing":{"type":"object","required":["critical","high","medium","low"],"properties":{"critical":{"type":"integer","minimum":0},"high":{"type":"integer","minimum":0},"medium":{"type":"integer","minimum":0},"low":{"type":"integer","minimum":0}}},"waived":{"type":"object","required":["critical","high","medium","low"],"properties":{"critical":{"type":"integer","minimum":0},"high":{"type":"integer","minimum":0},"medium":{"type":"integer","minimum":0},"low":{"type":"integer","minimum":0}}},"known":{"type":"object","required":["critical","high","medium","low"],"properties":{"critical":{"type":"integer","minimum":0},"high":{"type":"integer","minimum":0},"medium":{"type":"integer","minimum":0},"low":{"type":"integer","minimum":0}}}}}},"$defs":{"severity":{"enum":["critical","high","medium","low"]},"status":{"enum":["pass","fail","not-applicable","error"]},"subjectKind":{"enum":["organization","account","region","trail","bucket","log-bucket","key","log-group","topic","event-data-store"]},"time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},"accountId":{"type":"string"},"regionName":{"type":"string"},"arn":{"type":"string"},"callId":{"type":"string"},"faultId":{"type":"string"},"refState":{"enum":["present","dangling","foreign"]},"count":{"type":"object","required":["discovered","evaluated","excluded","unreadable"],"properties":{"discovered":{"type":"integer","minimum":0},"evaluated":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0},"unreadable":{"type":"integer","minimum":0}}},"fix":{"type":"object","required":["summary"],"properties":{"summary":{"type":"string"},"cli":{"type":"string"},"terraform":{"type":"string"},"cloudformation":{"type":"string"}}},"framework":{"type":"object","required":["id","title","version","controls"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"version":{"type":"string"},"controls":{"type":"array","items":{"$ref":"#/$defs/frameworkControl"}}}},"frameworkControl":{"type":"object","required":["id","title","status","policies"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"level":{"enum":[1,2]},"assessment":{"enum":["automated","manual"]},"status":{"enum":["pass","fail","error","not-applicable","not-assessed"]},"policies":{"type":"array","items":{"type":"string"}}}},"policy":{"type":"object","required":["id","digest","params","severity","title","subject","why","fix","references","controls","replaces","counts","source"],"properties":{"id":{"type":"string"},"as":{"type":"string"},"digest":{"type":"string"},"params":{"type":"object"},"severity":{"$ref":"#/$defs/severity"},"title":{"type":"string"},"subject":{"$ref":"#/$defs/subjectKind"},"why":{"type":"string"},"fix":{"$ref":"#/$defs/fix"},"references":{"type":"array","items":{"type":"string"}},"controls":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"replaces":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"counts":{"type":"object","required":["pass","fail","not-applicable","error"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"not-applicable":{"type":"integer","minimum":0},"error":{"type":"integer","minimum":0}}},"except":{"type":"array","items":{"type":"object","required":["reason"],"properties":{"account":{"type":"string"},"region":{"type":"string"},"ou":{"type":"string"},"tag":{"type":"string"},"reason":{"type":"string"},"expires":{"type":"string"}}}},"source":{"type":"object","required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}}},"account":{"type":"object","required":["id","partition","regions","access"],"properties":{"id":{"$ref":"#/$defs/accountId"},"partition":{"type":"string"},"name":{"type":"string"},"state":{"type":"string"},"ou":{"type":"string"},"management":{"type":"boolean"},"access":{"enum":["read","unreadable"]},"regions":{"type":"array","items":{"$ref":"#/$defs/regionName"}}}},"trail":{"type":"object","required":["arn","name","owner","home","multiRegion","organization","reach","records","bucket","key","logFileValidation"],"properties":{"arn":{"$ref":"#/$defs/arn"},"name":{"type":"string"},"owner":{"$ref":"#/$defs/accountId"},"home":{"$ref":"#/$defs/regionName"},"multiRegion":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"organization":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"reach":{"type":"object","required":["logging","stopped","unknown"],"properties":{"logging":{"type":"array","items":{"$ref":"#/$defs/regionName"}},"stopped":{"type":"array","items":{"$ref":"#/$defs/regionName"}},"unknown":{"type":"array","items":{"$ref":"#/$defs/regionName"}}}},"records":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},"bucket":{"anyOf":[{"type":"object","required":["name","state"],"properties":{"name":{"type":"string"},"state":{"$ref":"#/$defs/refState"}}},{"type":"null"}]},"key":{"anyOf":[{"type":"object","required":["arn","state","keyState"],"properties":{"arn":{"type":"string"},"state":{"$ref":"#/$defs/refState"},"keyState":{"anyOf":[{"type":"string"},{"type":"null"}]}}},{"type":"null"}]},"logFileValidation":{"anyOf":[{"type":"boolean"},{"type":"null"}]}}},"coverage":{"type":"object","required":["classes","situations","cells"],"properties":{"classes":{"type":"array","items":{"type":"object","required":["id","title","category"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"category":{"enum":["management","data","network-activity","required"]}}}},"situations":{"type":"array","items":{"type":"object","required":["id","answers"],"properties":{"id":{"type":"string"},"answers":{"type":"array","items":{"type":"object","required":["class","state","by","faults"],"properties":{"class":{"type":"string"},"state":{"enum":["covered","gap","unknown"]},"by":{"type":"array","items":{"$ref":"#/$defs/arn"}},"witness":{"type":"string"},"faults":{"type":"array","items":{"$ref":"#/$defs/faultId"}},"reason":{"type":"string"}}}}}}},"cells":{"type":"array","items":{"type":"object","required":["account","situation","regions"],"properties":{"account":{"$ref":"#/$defs/accountId"},"situation":{"type":"string"},"regions":{"type":"array","items":{"$ref":"#/$defs/regionName"}}}}}}},"subject":{"type":"object","required":["kind","id","account","partition"],"properties":{"kind":{"$ref":"#/$defs/subjectKind"},"id":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"region":{"$ref":"#/$defs/regionName"},"arn":{"$ref":"#/$defs/arn"},"name":{"type":"string"},"partition":{"type":"string"},"ou":{"type":"string"}}},"fact":{"type":"object","required":["result","that","observed","evidence"],"properties":{"result":{"enum":["pass","fail","error"]},"that":{"type":"string"},"observed":{"type":"object"},"evidence":{"type":"array","items":{"$ref":"#/$defs/callId"}}}},"findingWaiver":{"type":"object","required":["id","reason","owner","created","expires"],"properties":{"id":{"type":"string","pattern":"^w1:[0-9a-f]{16}$"},"reason":{"type":"string"},"owner":{"type":"string"},"approver":{"type":"string"},"ticket":{"type":"string"},"created":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"compensatingControl":{"type":"string"}}},"waiver":{"type":"object","required":["id","reason","owner","created","expires","policy","subjects","state","matched","source"],"properties":{"id":{"type":"string","pattern":"^w1:[0-9a-f]{16}$"},"reason":{"type":"string"},"owner":{"type":"string"},"approver":{"type":"string"},"ticket":{"type":"string"},"created":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"compensatingControl":{"type":"string"},"policy":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"arn":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"name":{"type":"string"},"ou":{"type":"string"}}}},"state":{"enum":["active","expired","expiring","unused","not-yet"]},"matched":{"type":"integer","minimum":0},"source":{"type":"object","required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}}},"baselineEntry":{"type":"object","required":["fingerprint","policy","kind","account","subject"],"properties":{"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{32}$"},"policy":{"type":"string"},"kind":{"$ref":"#/$defs/subjectKind"},"account":{"type":"string"},"subject":{"type":"string"}}},"baseline":{"type":"object","required":["known","added","fixed","unseen"],"properties":{"known":{"type":"integer","minimum":0},"added":{"type":"integer","minimum":0},"fixed":{"type":"array","items":{"$ref":"#/$defs/baselineEntry"}},"unseen":{"type":"array","items":{"$ref":"#/$defs/baselineEntry"}}}},"finding":{"type":"object","required":["fingerprint","policy","severity","status","subject","message","facts","faults"],"properties":{"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{32}$"},"policy":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"status":{"$ref":"#/$defs/status"},"waiver":{"$ref":"#/$defs/findingWaiver"},"baseline":{"const":"known"},"effective":{"enum":["waived","error"]},"subject":{"$ref":"#/$defs/subject"},"message":{"type":"string"},"witness":{"type":"string"},"facts":{"type":"array","items":{"$ref":"#/$defs/fact"}},"faults":{"type":"array","items":{"$ref":"#/$defs/faultId"}}}},"policyChange":{"type":"object","required":["policy","title","change","parts"],"properties":{"policy":{"type":"string"},"title":{"type":"string"},"change":{"enum":["added","removed","changed"]},"parts":{"type":"array","items":{"enum":["text","params","severity","exceptions"]}},"before":{"$ref":"#/$defs/policyVersion"},"after":{"$ref":"#/$defs/policyVersion"}}},"policyVersion":{"type":"object","required":["digest","params","severity"],"properties":{"digest":{"type":"string"},"params":{"type":"object"},"severity":{"$ref":"#/$defs/severity"}}},"change":{"type":"object","required":["kind","cause","fingerprint","policy","severity","subject","message","observed"],"properties":{"kind":{"enum":["new","fixed","gone","still-failing","newly-unknown","seen-again","waived","not-compared"]},"cause":{"enum":["environment","policy","both","decision","none"]},"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{32}$"},"policy":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"subject":{"$ref":"#/$defs/subject"},"message":{"type":"string"},"before":{"$ref":"#/$defs/status"},"after":{"$ref":"#/$defs/status"},"observed":{"type":"array","items":{"$ref":"#/$defs/observedChange"}}}},"observedChange":{"type":"object","required":["path"],"properties":{"path":{"type":"string"},"before":{},"after":{}}},"fault":{"type":"object","required":["id","kind","call","account","region","code","message"],"properties":{"id":{"$ref":"#/$defs/faultId"},"kind":{"enum":["denied","throttled","region-disabled","unreachable","timed-out","malformed","unsupported","conflict","cancelled","not-asked","not-readable-from-here"]},"call":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"code":{"type":"string"},"requestId":{"type":"string"},"message":{"type":"string"}}}}};
const schema32 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"};
const schema34 = {"type":"string"};
const schema35 = {"type":"string"};
const schema41 = {"type":"object","required":["discovered","evaluated","excluded","unreadable"],"properties":{"discovered":{"type":"integer","minimum":0},"evaluated":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0},"unreadable":{"type":"integer","minimum":0}}};
const schema78 = {"type":"object","required":["id","reason","owner","created","expires","policy","subjects","state","matched","source"],"properties":{"id":{"type":"string","pattern":"^w1:[0-9a-f]{16}$"},"reason":{"type":"string"},"owner":{"type":"string"},"approver":{"type":"string"},"ticket":{"type":"string"},"created":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"compensatingControl":{"type":"string"},"policy":{"type":"string"},"subjects":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"arn":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"name":{"type":"string"},"ou":{"type":"string"}}}},"state":{"enum":["active","expired","expiring","unused","not-yet"]},"matched":{"type":"integer","minimum":0},"source":{"type":"object","required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}}};
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern8 = new RegExp("^w1:[0-9a-f]{16}$", "u");
const schema43 = {"type":"object","required":["id","digest","params","severity","title","subject","why","fix","references","controls","replaces","counts","source"],"properties":{"id":{"type":"string"},"as":{"type":"string"},"digest":{"type":"string"},"params":{"type":"object"},"severity":{"$ref":"#/$defs/severity"},"title":{"type":"string"},"subject":{"$ref":"#/$defs/subjectKind"},"why":{"type":"string"},"fix":{"$ref":"#/$defs/fix"},"references":{"type":"array","items":{"type":"string"}},"controls":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"replaces":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"counts":{"type":"object","required":["pass","fail","not-applicable","error"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"not-applicable":{"type":"integer","minimum":0},"error":{"type":"integer","minimum":0}}},"except":{"type":"array","items":{"type":"object","required":["reason"],"properties":{"account":{"type":"string"},"region":{"type":"string"},"ou":{"type":"string"},"tag":{"type":"string"},"reason":{"type":"string"},"expires":{"type":"string"}}}},"source":{"type":"object","required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":1}}}}};
const schema44 = {"enum":["critical","high","medium","low"]};
const schema45 = {"enum":["organization","account","region","trail","bucket","log-bucket","key","log-group","topic","event-data-store"]};
const schema46 = {"type":"object","required":["summary"],"properties":{"summary":{"type":"string"},"cli":{"type":"string"},"terraform":{"type":"string"},"cloudformation":{"type":"string"}}};

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
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.params === undefined) && (missing0 = "params"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.why === undefined) && (missing0 = "why"))) || ((data.fix === undefined) && (missing0 = "fix"))) || ((data.references === undefined) && (missing0 = "references"))) || ((data.controls === undefined) && (missing0 = "controls"))) || ((data.replaces === undefined) && (missing0 = "replaces"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.source === undefined) && (missing0 = "source"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
const _errs3 = errors;
if(typeof data.as !== "string"){
validate21.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs5 = errors;
if(typeof data.digest !== "string"){
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data3 = data.params;
const _errs7 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate21.errors = [{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data4 = data.severity;
const _errs9 = errors;
if(!((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low"))){
validate21.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs11 = errors;
if(typeof data.title !== "string"){
validate21.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data6 = data.subject;
const _errs13 = errors;
if(!((((((((((data6 === "organization") || (data6 === "account")) || (data6 === "region")) || (data6 === "trail")) || (data6 === "bucket")) || (data6 === "log-bucket")) || (data6 === "key")) || (data6 === "log-group")) || (data6 === "topic")) || (data6 === "event-data-store"))){
validate21.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/$defs/subjectKind/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs15 = errors;
if(typeof data.why !== "string"){
validate21.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fix !== undefined){
let data8 = data.fix;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((data8.summary === undefined) && (missing1 = "summary")){
validate21.errors = [{instancePath:instancePath+"/fix",schemaPath:"#/$defs/fix/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data8.summary !== undefined){
const _errs20 = errors;
if(typeof data8.summary !== "string"){
validate21.errors = [{instancePath:instancePath+"/fix/summary",schemaPath:"#/$defs/fix/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.cli !== undefined){
const _errs22 = errors;
if(typeof data8.cli !== "string"){
validate21.errors = [{instancePath:instancePath+"/fix/cli",schemaPath:"#/$defs/fix/properties/cli/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.terraform !== undefined){
const _errs24 = errors;
if(typeof data8.terraform !== "string"){
validate21.errors = [{instancePath:instancePath+"/fix/terraform",schemaPath:"#/$defs/fix/properties/terraform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.cloudformation !== undefined){
const _errs26 = errors;
if(typeof data8.cloudformation !== "string"){
validate21.errors = [{instancePath:instancePath+"/fix/cloudformation",schemaPath:"#/$defs/fix/properties/cloudformation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate21.errors = [{instancePath:instancePath+"/fix",schemaPath:"#/$defs/fix/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.references !== undefined){
let data13 = data.references;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data13)){
var valid5 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs30 = errors;
if(typeof data13[i0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controls !== undefined){
let data15 = data.controls;
const _errs32 = errors;
if(errors === _errs32){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key0 in data15){
let data16 = data15[key0];
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data16)){
var valid7 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
const _errs37 = errors;
if(typeof data16[i1] !== "string"){
validate21.errors = [{instancePath:instancePath+"/controls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/controls/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs37 === errors;
if(!valid7){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/controls/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/controls/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs35 === errors;
if(!valid6){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replaces !== undefined){
let data18 = data.replaces;
const _errs39 = errors;
if(errors === _errs39){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key1 in data18){
let data19 = data18[key1];
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data19)){
var valid9 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
const _errs44 = errors;
if(typeof data19[i2] !== "string"){
validate21.errors = [{instancePath:instancePath+"/replaces/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/replaces/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs44 === errors;
if(!valid9){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/replaces/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/replaces/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs42 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data21 = data.counts;
const _errs46 = errors;
if(errors === _errs46){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((((data21.pass === undefined) && (missing2 = "pass")) || ((data21.fail === undefined) && (missing2 = "fail"))) || ((data21["not-applicable"] === undefined) && (missing2 = "not-applicable"))) || ((data21.error === undefined) && (missing2 = "error"))){
validate21.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data21.pass !== undefined){
let data22 = data21.pass;
const _errs48 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate21.errors = [{instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs48){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
validate21.errors = [{instancePath:instancePath+"/counts/pass",schemaPath:"#/properties/counts/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs48 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.fail !== undefined){
let data23 = data21.fail;
const _errs50 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate21.errors = [{instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs50){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
validate21.errors = [{instancePath:instancePath+"/counts/fail",schemaPath:"#/properties/counts/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs50 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21["not-applicable"] !== undefined){
let data24 = data21["not-applicable"];
const _errs52 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate21.errors = [{instancePath:instancePath+"/counts/not-applicable",schemaPath:"#/properties/counts/properties/not-applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs52){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate21.errors = [{instancePath:instancePath+"/counts/not-applicable",schemaPath:"#/properties/counts/properties/not-applicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.error !== undefined){
let data25 = data21.error;
const _errs54 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate21.errors = [{instancePath:instancePath+"/counts/error",schemaPath:"#/properties/counts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate21.errors = [{instancePath:instancePath+"/counts/error",schemaPath:"#/properties/counts/properties/error/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.except !== undefined){
let data26 = data.except;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data26)){
var valid11 = true;
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
const _errs58 = errors;
if(errors === _errs58){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing3;
if((data27.reason === undefined) && (missing3 = "reason")){
validate21.errors = [{instancePath:instancePath+"/except/" + i3,schemaPath:"#/properties/except/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data27.account !== undefined){
const _errs60 = errors;
if(typeof data27.account !== "string"){
validate21.errors = [{instancePath:instancePath+"/except/" + i3+"/account",schemaPath:"#/properties/except/items/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs60 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.region !== undefined){
const _errs62 = errors;
if(typeof data27.region !== "string"){
validate21.errors = [{instancePath:instancePath+"/except/" + i3+"/region",schemaPath:"#/properties/except/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs62 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.ou !== undefined){
const _errs64 = errors;
if(typeof data27.ou !== "string"){
validate21.errors = [{instancePath:instancePath+"/except/" + i3+"/ou",schemaPath:"#/properties/except/items/properties/ou/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs64 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.tag !== undefined){
const _errs66 = errors;
if(typeof data27.tag !== "string"){
validate21.errors = [{instancePath:instancePath+"/except/" + i3+"/tag",schemaPath:"#/properties/except/items/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs66 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.reason !== undefined){
const _errs68 = errors;
if(typeof data27.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/except/" + i3+"/reason",schemaPath:"#/properties/except/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.expires !== undefined){
const _errs70 = errors;
if(typeof data27.expires !== "string"){
validate21.errors = [{instancePath:instancePath+"/except/" + i3+"/expires",schemaPath:"#/properties/except/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs70 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/except/" + i3,schemaPath:"#/properties/except/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs58 === errors;
if(!valid11){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data34 = data.source;
const _errs72 = errors;
if(errors === _errs72){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing4;
if(((data34.path === undefined) && (missing4 = "path")) || ((data34.line === undefined) && (missing4 = "line"))){
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data34.path !== undefined){
const _errs74 = errors;
if(typeof data34.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/source/path",schemaPath:"#/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data34.line !== undefined){
let data36 = data34.line;
const _errs76 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate21.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
validate21.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid13 = _errs76 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs72 === errors;
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
validate21.evaluated = {"props":{"id":true,"as":true,"digest":true,"params":true,"severity":true,"title":true,"subject":true,"why":true,"fix":true,"references":true,"controls":true,"replaces":true,"counts":true,"except":true,"source":true},"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","required":["id","title","version","controls"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"version":{"type":"string"},"controls":{"type":"array","items":{"$ref":"#/$defs/frameworkControl"}}}};
const schema48 = {"type":"object","required":["id","title","status","policies"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"level":{"enum":[1,2]},"assessment":{"enum":["automated","manual"]},"status":{"enum":["pass","fail","error","not-applicable","not-assessed"]},"policies":{"type":"array","items":{"type":"string"}}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.controls === undefined) && (missing0 = "controls"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate23.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs5 = errors;
if(typeof data.version !== "string"){
validate23.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controls !== undefined){
let data3 = data.controls;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((data4.id === undefined) && (missing1 = "id")) || ((data4.title === undefined) && (missing1 = "title"))) || ((data4.status === undefined) && (missing1 = "status"))) || ((data4.policies === undefined) && (missing1 = "policies"))){
validate23.errors = [{instancePath:instancePath+"/controls/" + i0,schemaPath:"#/$defs/frameworkControl/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.id !== undefined){
const _errs12 = errors;
if(typeof data4.id !== "string"){
validate23.errors = [{instancePath:instancePath+"/controls/" + i0+"/id",schemaPath:"#/$defs/frameworkControl/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.title !== undefined){
const _errs14 = errors;
if(typeof data4.title !== "string"){
validate23.errors = [{instancePath:instancePath+"/controls/" + i0+"/title",schemaPath:"#/$defs/frameworkControl/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.level !== undefined){
let data7 = data4.level;
const _errs16 = errors;
if(!((data7 === 1) || (data7 === 2))){
validate23.errors = [{instancePath:instancePath+"/controls/" + i0+"/level",schemaPath:"#/$defs/frameworkControl/properties/level/enum",keyword:"enum",params:{allowedValues: schema48.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.assessment !== undefined){
let data8 = data4.assessment;
const _errs17 = errors;
if(!((data8 === "automated") || (data8 === "manual"))){
validate23.errors = [{instancePath:instancePath+"/controls/" + i0+"/assessment",schemaPath:"#/$defs/frameworkControl/properties/assessment/enum",keyword:"enum",params:{allowedValues: schema48.properties.assessment.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.status !== undefined){
let data9 = data4.status;
const _errs18 = errors;
if(!(((((data9 === "pass") || (data9 === "fail")) || (data9 === "error")) || (data9 === "not-applicable")) || (data9 === "not-assessed"))){
validate23.errors = [{instancePath:instancePath+"/controls/" + i0+"/status",schemaPath:"#/$defs/frameworkControl/properties/status/enum",keyword:"enum",params:{allowedValues: schema48.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.policies !== undefined){
let data10 = data4.policies;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data10)){
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(typeof data10[i1] !== "string"){
validate23.errors = [{instancePath:instancePath+"/controls/" + i0+"/policies/" + i1,schemaPath:"#/$defs/frameworkControl/properties/policies/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/controls/" + i0+"/policies",schemaPath:"#/$defs/frameworkControl/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/controls/" + i0,schemaPath:"#/$defs/frameworkControl/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"id":true,"title":true,"version":true,"controls":true},"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","required":["id","partition","regions","access"],"properties":{"id":{"$ref":"#/$defs/accountId"},"partition":{"type":"string"},"name":{"type":"string"},"state":{"type":"string"},"ou":{"type":"string"},"management":{"type":"boolean"},"access":{"enum":["read","unreadable"]},"regions":{"type":"array","items":{"$ref":"#/$defs/regionName"}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.partition === undefined) && (missing0 = "partition"))) || ((data.regions === undefined) && (missing0 = "regions"))) || ((data.access === undefined) && (missing0 = "access"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate25.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/accountId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partition !== undefined){
const _errs4 = errors;
if(typeof data.partition !== "string"){
validate25.errors = [{instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate25.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs8 = errors;
if(typeof data.state !== "string"){
validate25.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ou !== undefined){
const _errs10 = errors;
if(typeof data.ou !== "string"){
validate25.errors = [{instancePath:instancePath+"/ou",schemaPath:"#/properties/ou/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.management !== undefined){
const _errs12 = errors;
if(typeof data.management !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/management",schemaPath:"#/properties/management/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data6 = data.access;
const _errs14 = errors;
if(!((data6 === "read") || (data6 === "unreadable"))){
validate25.errors = [{instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema49.properties.access.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regions !== undefined){
let data7 = data.regions;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data7[i0] !== "string"){
validate25.errors = [{instancePath:instancePath+"/regions/" + i0,schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
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
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"id":true,"partition":true,"name":true,"state":true,"ou":true,"management":true,"access":true,"regions":true},"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","required":["arn","name","owner","home","multiRegion","organization","reach","records","bucket","key","logFileValidation"],"properties":{"arn":{"$ref":"#/$defs/arn"},"name":{"type":"string"},"owner":{"$ref":"#/$defs/accountId"},"home":{"$ref":"#/$defs/regionName"},"multiRegion":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"organization":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"reach":{"type":"object","required":["logging","stopped","unknown"],"properties":{"logging":{"type":"array","items":{"$ref":"#/$defs/regionName"}},"stopped":{"type":"array","items":{"$ref":"#/$defs/regionName"}},"unknown":{"type":"array","items":{"$ref":"#/$defs/regionName"}}}},"records":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},"bucket":{"anyOf":[{"type":"object","required":["name","state"],"properties":{"name":{"type":"string"},"state":{"$ref":"#/$defs/refState"}}},{"type":"null"}]},"key":{"anyOf":[{"type":"object","required":["arn","state","keyState"],"properties":{"arn":{"type":"string"},"state":{"$ref":"#/$defs/refState"},"keyState":{"anyOf":[{"type":"string"},{"type":"null"}]}}},{"type":"null"}]},"logFileValidation":{"anyOf":[{"type":"boolean"},{"type":"null"}]}}};
const schema53 = {"type":"string"};
const schema59 = {"enum":["present","dangling","foreign"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.arn === undefined) && (missing0 = "arn")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.home === undefined) && (missing0 = "home"))) || ((data.multiRegion === undefined) && (missing0 = "multiRegion"))) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.reach === undefined) && (missing0 = "reach"))) || ((data.records === undefined) && (missing0 = "records"))) || ((data.bucket === undefined) && (missing0 = "bucket"))) || ((data.key === undefined) && (missing0 = "key"))) || ((data.logFileValidation === undefined) && (missing0 = "logFileValidation"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.arn !== undefined){
const _errs1 = errors;
if(typeof data.arn !== "string"){
validate27.errors = [{instancePath:instancePath+"/arn",schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate27.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs6 = errors;
if(typeof data.owner !== "string"){
validate27.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/accountId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.home !== undefined){
const _errs9 = errors;
if(typeof data.home !== "string"){
validate27.errors = [{instancePath:instancePath+"/home",schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.multiRegion !== undefined){
let data4 = data.multiRegion;
const _errs12 = errors;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(typeof data4 !== "boolean"){
const err0 = {instancePath:instancePath+"/multiRegion",schemaPath:"#/properties/multiRegion/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
const _errs16 = errors;
if(data4 !== null){
const err1 = {instancePath:instancePath+"/multiRegion",schemaPath:"#/properties/multiRegion/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err2 = {instancePath:instancePath+"/multiRegion",schemaPath:"#/properties/multiRegion/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data5 = data.organization;
const _errs18 = errors;
const _errs19 = errors;
let valid5 = false;
const _errs20 = errors;
if(typeof data5 !== "boolean"){
const err3 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
const _errs22 = errors;
if(data5 !== null){
const err4 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err5 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reach !== undefined){
let data6 = data.reach;
const _errs24 = errors;
if(errors === _errs24){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.logging === undefined) && (missing1 = "logging")) || ((data6.stopped === undefined) && (missing1 = "stopped"))) || ((data6.unknown === undefined) && (missing1 = "unknown"))){
validate27.errors = [{instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data6.logging !== undefined){
let data7 = data6.logging;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data7)){
var valid7 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(typeof data7[i0] !== "string"){
validate27.errors = [{instancePath:instancePath+"/reach/logging/" + i0,schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/reach/logging",schemaPath:"#/properties/reach/properties/logging/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.stopped !== undefined){
let data9 = data6.stopped;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data9)){
var valid9 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs33 = errors;
if(typeof data9[i1] !== "string"){
validate27.errors = [{instancePath:instancePath+"/reach/stopped/" + i1,schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs33 === errors;
if(!valid9){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/reach/stopped",schemaPath:"#/properties/reach/properties/stopped/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.unknown !== undefined){
let data11 = data6.unknown;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data11)){
var valid11 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs38 = errors;
if(typeof data11[i2] !== "string"){
validate27.errors = [{instancePath:instancePath+"/reach/unknown/" + i2,schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs38 === errors;
if(!valid11){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/reach/unknown",schemaPath:"#/properties/reach/properties/unknown/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/reach",schemaPath:"#/properties/reach/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data13 = data.records;
const _errs41 = errors;
const _errs42 = errors;
let valid13 = false;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data13)){
var valid14 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs45 = errors;
if(typeof data13[i3] !== "string"){
const err6 = {instancePath:instancePath+"/records/" + i3,schemaPath:"#/properties/records/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid14 = _errs45 === errors;
if(!valid14){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs43 === errors;
valid13 = valid13 || _valid2;
const _errs47 = errors;
if(data13 !== null){
const err8 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
const err9 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bucket !== undefined){
let data15 = data.bucket;
const _errs49 = errors;
const _errs50 = errors;
let valid15 = false;
const _errs51 = errors;
if(errors === _errs51){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if(((data15.name === undefined) && (missing2 = "name")) || ((data15.state === undefined) && (missing2 = "state"))){
const err10 = {instancePath:instancePath+"/bucket",schemaPath:"#/properties/bucket/anyOf/0/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data15.name !== undefined){
const _errs53 = errors;
if(typeof data15.name !== "string"){
const err11 = {instancePath:instancePath+"/bucket/name",schemaPath:"#/properties/bucket/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid16 = _errs53 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data15.state !== undefined){
let data17 = data15.state;
const _errs55 = errors;
if(!(((data17 === "present") || (data17 === "dangling")) || (data17 === "foreign"))){
const err12 = {instancePath:instancePath+"/bucket/state",schemaPath:"#/$defs/refState/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid16 = _errs55 === errors;
}
else {
var valid16 = true;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/bucket",schemaPath:"#/properties/bucket/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid3 = _errs51 === errors;
valid15 = valid15 || _valid3;
if(_valid3){
var props0 = {};
props0.name = true;
props0.state = true;
}
const _errs57 = errors;
if(data15 !== null){
const err14 = {instancePath:instancePath+"/bucket",schemaPath:"#/properties/bucket/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid3 = _errs57 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const err15 = {instancePath:instancePath+"/bucket",schemaPath:"#/properties/bucket/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data18 = data.key;
const _errs59 = errors;
const _errs60 = errors;
let valid18 = false;
const _errs61 = errors;
if(errors === _errs61){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing3;
if((((data18.arn === undefined) && (missing3 = "arn")) || ((data18.state === undefined) && (missing3 = "state"))) || ((data18.keyState === undefined) && (missing3 = "keyState"))){
const err16 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/anyOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data18.arn !== undefined){
const _errs63 = errors;
if(typeof data18.arn !== "string"){
const err17 = {instancePath:instancePath+"/key/arn",schemaPath:"#/properties/key/anyOf/0/properties/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid19 = _errs63 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data18.state !== undefined){
let data20 = data18.state;
const _errs65 = errors;
if(!(((data20 === "present") || (data20 === "dangling")) || (data20 === "foreign"))){
const err18 = {instancePath:instancePath+"/key/state",schemaPath:"#/$defs/refState/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid19 = _errs65 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data18.keyState !== undefined){
let data21 = data18.keyState;
const _errs67 = errors;
const _errs68 = errors;
let valid21 = false;
const _errs69 = errors;
if(typeof data21 !== "string"){
const err19 = {instancePath:instancePath+"/key/keyState",schemaPath:"#/properties/key/anyOf/0/properties/keyState/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid5 = _errs69 === errors;
valid21 = valid21 || _valid5;
const _errs71 = errors;
if(data21 !== null){
const err20 = {instancePath:instancePath+"/key/keyState",schemaPath:"#/properties/key/anyOf/0/properties/keyState/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid5 = _errs71 === errors;
valid21 = valid21 || _valid5;
if(!valid21){
const err21 = {instancePath:instancePath+"/key/keyState",schemaPath:"#/properties/key/anyOf/0/properties/keyState/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
var valid19 = _errs67 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs61 === errors;
valid18 = valid18 || _valid4;
if(_valid4){
var props1 = {};
props1.arn = true;
props1.state = true;
props1.keyState = true;
}
const _errs73 = errors;
if(data18 !== null){
const err23 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs73 === errors;
valid18 = valid18 || _valid4;
if(!valid18){
const err24 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logFileValidation !== undefined){
let data22 = data.logFileValidation;
const _errs75 = errors;
const _errs76 = errors;
let valid22 = false;
const _errs77 = errors;
if(typeof data22 !== "boolean"){
const err25 = {instancePath:instancePath+"/logFileValidation",schemaPath:"#/properties/logFileValidation/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid6 = _errs77 === errors;
valid22 = valid22 || _valid6;
const _errs79 = errors;
if(data22 !== null){
const err26 = {instancePath:instancePath+"/logFileValidation",schemaPath:"#/properties/logFileValidation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid6 = _errs79 === errors;
valid22 = valid22 || _valid6;
if(!valid22){
const err27 = {instancePath:instancePath+"/logFileValidation",schemaPath:"#/properties/logFileValidation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs75 === errors;
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
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"arn":true,"name":true,"owner":true,"home":true,"multiRegion":true,"organization":true,"reach":true,"records":true,"bucket":true,"key":true,"logFileValidation":true},"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","required":["classes","situations","cells"],"properties":{"classes":{"type":"array","items":{"type":"object","required":["id","title","category"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"category":{"enum":["management","data","network-activity","required"]}}}},"situations":{"type":"array","items":{"type":"object","required":["id","answers"],"properties":{"id":{"type":"string"},"answers":{"type":"array","items":{"type":"object","required":["class","state","by","faults"],"properties":{"class":{"type":"string"},"state":{"enum":["covered","gap","unknown"]},"by":{"type":"array","items":{"$ref":"#/$defs/arn"}},"witness":{"type":"string"},"faults":{"type":"array","items":{"$ref":"#/$defs/faultId"}},"reason":{"type":"string"}}}}}}},"cells":{"type":"array","items":{"type":"object","required":["account","situation","regions"],"properties":{"account":{"$ref":"#/$defs/accountId"},"situation":{"type":"string"},"regions":{"type":"array","items":{"$ref":"#/$defs/regionName"}}}}}}};
const schema63 = {"type":"string"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.classes === undefined) && (missing0 = "classes")) || ((data.situations === undefined) && (missing0 = "situations"))) || ((data.cells === undefined) && (missing0 = "cells"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.classes !== undefined){
let data0 = data.classes;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.id === undefined) && (missing1 = "id")) || ((data1.title === undefined) && (missing1 = "title"))) || ((data1.category === undefined) && (missing1 = "category"))){
validate29.errors = [{instancePath:instancePath+"/classes/" + i0,schemaPath:"#/properties/classes/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs5 = errors;
if(typeof data1.id !== "string"){
validate29.errors = [{instancePath:instancePath+"/classes/" + i0+"/id",schemaPath:"#/properties/classes/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.title !== undefined){
const _errs7 = errors;
if(typeof data1.title !== "string"){
validate29.errors = [{instancePath:instancePath+"/classes/" + i0+"/title",schemaPath:"#/properties/classes/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.category !== undefined){
let data4 = data1.category;
const _errs9 = errors;
if(!((((data4 === "management") || (data4 === "data")) || (data4 === "network-activity")) || (data4 === "required"))){
validate29.errors = [{instancePath:instancePath+"/classes/" + i0+"/category",schemaPath:"#/properties/classes/items/properties/category/enum",keyword:"enum",params:{allowedValues: schema61.properties.classes.items.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/classes/" + i0,schemaPath:"#/properties/classes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.situations !== undefined){
let data5 = data.situations;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.id === undefined) && (missing2 = "id")) || ((data6.answers === undefined) && (missing2 = "answers"))){
validate29.errors = [{instancePath:instancePath+"/situations/" + i1,schemaPath:"#/properties/situations/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data6.id !== undefined){
const _errs14 = errors;
if(typeof data6.id !== "string"){
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/id",schemaPath:"#/properties/situations/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.answers !== undefined){
let data8 = data6.answers;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
var valid5 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs18 = errors;
if(errors === _errs18){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if(((((data9.class === undefined) && (missing3 = "class")) || ((data9.state === undefined) && (missing3 = "state"))) || ((data9.by === undefined) && (missing3 = "by"))) || ((data9.faults === undefined) && (missing3 = "faults"))){
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/answers/" + i2,schemaPath:"#/properties/situations/items/properties/answers/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data9.class !== undefined){
const _errs20 = errors;
if(typeof data9.class !== "string"){
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/answers/" + i2+"/class",schemaPath:"#/properties/situations/items/properties/answers/items/properties/class/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.state !== undefined){
let data11 = data9.state;
const _errs22 = errors;
if(!(((data11 === "covered") || (data11 === "gap")) || (data11 === "unknown"))){
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/answers/" + i2+"/state",schemaPath:"#/properties/situations/items/properties/answers/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema61.properties.situations.items.properties.answers.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.by !== undefined){
let data12 = data9.by;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data12)){
var valid7 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs25 = errors;
if(typeof data12[i3] !== "string"){
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/answers/" + i2+"/by/" + i3,schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs25 === errors;
if(!valid7){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/answers/" + i2+"/by",schemaPath:"#/properties/situations/items/properties/answers/items/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.witness !== undefined){
const _errs28 = errors;
if(typeof data9.witness !== "string"){
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/answers/" + i2+"/witness",schemaPath:"#/properties/situations/items/properties/answers/items/properties/witness/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.faults !== undefined){
let data15 = data9.faults;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data15)){
var valid9 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
const _errs32 = errors;
if(typeof data15[i4] !== "string"){
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/answers/" + i2+"/faults/" + i4,schemaPath:"#/$defs/faultId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs32 === errors;
if(!valid9){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/answers/" + i2+"/faults",schemaPath:"#/properties/situations/items/properties/answers/items/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.reason !== undefined){
const _errs35 = errors;
if(typeof data9.reason !== "string"){
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/answers/" + i2+"/reason",schemaPath:"#/properties/situations/items/properties/answers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/answers/" + i2,schemaPath:"#/properties/situations/items/properties/answers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs18 === errors;
if(!valid5){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/situations/" + i1+"/answers",schemaPath:"#/properties/situations/items/properties/answers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/situations/" + i1,schemaPath:"#/properties/situations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/situations",schemaPath:"#/properties/situations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cells !== undefined){
let data18 = data.cells;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data18)){
var valid11 = true;
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
const _errs39 = errors;
if(errors === _errs39){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if((((data19.account === undefined) && (missing4 = "account")) || ((data19.situation === undefined) && (missing4 = "situation"))) || ((data19.regions === undefined) && (missing4 = "regions"))){
validate29.errors = [{instancePath:instancePath+"/cells/" + i5,schemaPath:"#/properties/cells/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data19.account !== undefined){
const _errs41 = errors;
if(typeof data19.account !== "string"){
validate29.errors = [{instancePath:instancePath+"/cells/" + i5+"/account",schemaPath:"#/$defs/accountId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs41 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.situation !== undefined){
const _errs44 = errors;
if(typeof data19.situation !== "string"){
validate29.errors = [{instancePath:instancePath+"/cells/" + i5+"/situation",schemaPath:"#/properties/cells/items/properties/situation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs44 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data19.regions !== undefined){
let data22 = data19.regions;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data22)){
var valid14 = true;
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
const _errs48 = errors;
if(typeof data22[i6] !== "string"){
validate29.errors = [{instancePath:instancePath+"/cells/" + i5+"/regions/" + i6,schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs48 === errors;
if(!valid14){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/cells/" + i5+"/regions",schemaPath:"#/properties/cells/items/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs46 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/cells/" + i5,schemaPath:"#/properties/cells/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs39 === errors;
if(!valid11){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"classes":true,"situations":true,"cells":true},"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","required":["fingerprint","policy","severity","status","subject","message","facts","faults"],"properties":{"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{32}$"},"policy":{"type":"string"},"severity":{"$ref":"#/$defs/severity"},"status":{"$ref":"#/$defs/status"},"waiver":{"$ref":"#/$defs/findingWaiver"},"baseline":{"const":"known"},"effective":{"enum":["waived","error"]},"subject":{"$ref":"#/$defs/subject"},"message":{"type":"string"},"witness":{"type":"string"},"facts":{"type":"array","items":{"$ref":"#/$defs/fact"}},"faults":{"type":"array","items":{"$ref":"#/$defs/faultId"}}}};
const schema68 = {"enum":["pass","fail","not-applicable","error"]};
const schema69 = {"type":"object","required":["id","reason","owner","created","expires"],"properties":{"id":{"type":"string","pattern":"^w1:[0-9a-f]{16}$"},"reason":{"type":"string"},"owner":{"type":"string"},"approver":{"type":"string"},"ticket":{"type":"string"},"created":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"compensatingControl":{"type":"string"}}};
const pattern7 = new RegExp("^v1:[0-9a-f]{32}$", "u");
const schema70 = {"type":"object","required":["kind","id","account","partition"],"properties":{"kind":{"$ref":"#/$defs/subjectKind"},"id":{"type":"string"},"account":{"$ref":"#/$defs/accountId"},"region":{"$ref":"#/$defs/regionName"},"arn":{"$ref":"#/$defs/arn"},"name":{"type":"string"},"partition":{"type":"string"},"ou":{"type":"string"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(!((((((((((data0 === "organization") || (data0 === "account")) || (data0 === "region")) || (data0 === "trail")) || (data0 === "bucket")) || (data0 === "log-bucket")) || (data0 === "key")) || (data0 === "log-group")) || (data0 === "topic")) || (data0 === "event-data-store"))){
validate32.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/subjectKind/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"}];
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
validate32.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath:instancePath+"/account",schemaPath:"#/$defs/accountId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath:instancePath+"/arn",schemaPath:"#/$defs/arn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath:instancePath+"/ou",schemaPath:"#/properties/ou/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"kind":true,"id":true,"account":true,"region":true,"arn":true,"name":true,"partition":true,"ou":true},"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","required":["result","that","observed","evidence"],"properties":{"result":{"enum":["pass","fail","error"]},"that":{"type":"string"},"observed":{"type":"object"},"evidence":{"type":"array","items":{"$ref":"#/$defs/callId"}}}};
const schema76 = {"type":"string"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
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
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.result !== undefined){
let data0 = data.result;
const _errs1 = errors;
if(!(((data0 === "pass") || (data0 === "fail")) || (data0 === "error"))){
validate34.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema75.properties.result.enum},message:"must be equal to one of the allowed values"}];
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
validate34.errors = [{instancePath:instancePath+"/that",schemaPath:"#/properties/that/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate34.errors = [{instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/$defs/callId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"result":true,"that":true,"observed":true,"evidence":true},"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
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
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fingerprint !== undefined){
let data0 = data.fingerprint;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
validate31.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^v1:[0-9a-f]{32}$"},message:"must match pattern \""+"^v1:[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"}];
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
validate31.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"}];
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
validate31.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/$defs/findingWaiver/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.id !== undefined){
let data5 = data4.id;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
validate31.errors = [{instancePath:instancePath+"/waiver/id",schemaPath:"#/$defs/findingWaiver/properties/id/pattern",keyword:"pattern",params:{pattern: "^w1:[0-9a-f]{16}$"},message:"must match pattern \""+"^w1:[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/waiver/id",schemaPath:"#/$defs/findingWaiver/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/waiver/reason",schemaPath:"#/$defs/findingWaiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/waiver/owner",schemaPath:"#/$defs/findingWaiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/waiver/approver",schemaPath:"#/$defs/findingWaiver/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/waiver/ticket",schemaPath:"#/$defs/findingWaiver/properties/ticket/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/waiver/created",schemaPath:"#/$defs/findingWaiver/properties/created/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/waiver/created",schemaPath:"#/$defs/findingWaiver/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/waiver/expires",schemaPath:"#/$defs/findingWaiver/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/waiver/expires",schemaPath:"#/$defs/findingWaiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/waiver/compensatingControl",schemaPath:"#/$defs/findingWaiver/properties/compensatingControl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/$defs/findingWaiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate31.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/const",keyword:"const",params:{allowedValue: "known"},message:"must be equal to constant"}];
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
validate31.errors = [{instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/enum",keyword:"enum",params:{allowedValues: schema66.properties.effective.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate32(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
validate31.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate34(data18[i0], {instancePath:instancePath+"/facts/" + i0,parentData:data18,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid5 = _errs37 === errors;
if(!valid5){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate31.errors = [{instancePath:instancePath+"/faults/" + i1,schemaPath:"#/$defs/faultId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs40 === errors;
if(!valid6){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"fingerprint":true,"policy":true,"severity":true,"status":true,"waiver":true,"baseline":true,"effective":true,"subject":true,"message":true,"witness":true,"facts":true,"faults":true},"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"object","required":["known","added","fixed","unseen"],"properties":{"known":{"type":"integer","minimum":0},"added":{"type":"integer","minimum":0},"fixed":{"type":"array","items":{"$ref":"#/$defs/baselineEntry"}},"unseen":{"type":"array","items":{"$ref":"#/$defs/baselineEntry"}}}};
const schema80 = {"type":"object","required":["fingerprint","policy","kind","account","subject"],"properties":{"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{32}$"},"policy":{"type":"string"},"kind":{"$ref":"#/$defs/subjectKind"},"account":{"type":"string"},"subject":{"type":"string"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.fingerprint === undefined) && (missing0 = "fingerprint")) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.account === undefined) && (missing0 = "account"))) || ((data.subject === undefined) && (missing0 = "subject"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fingerprint !== undefined){
let data0 = data.fingerprint;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
validate38.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^v1:[0-9a-f]{32}$"},message:"must match pattern \""+"^v1:[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate38.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs5 = errors;
if(!((((((((((data2 === "organization") || (data2 === "account")) || (data2 === "region")) || (data2 === "trail")) || (data2 === "bucket")) || (data2 === "log-bucket")) || (data2 === "key")) || (data2 === "log-group")) || (data2 === "topic")) || (data2 === "event-data-store"))){
validate38.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/subjectKind/enum",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs7 = errors;
if(typeof data.account !== "string"){
validate38.errors = [{instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs9 = errors;
if(typeof data.subject !== "string"){
validate38.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
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
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"fingerprint":true,"policy":true,"kind":true,"account":true,"subject":true},"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.known === undefined) && (missing0 = "known")) || ((data.added === undefined) && (missing0 = "added"))) || ((data.fixed === undefined) && (missing0 = "fixed"))) || ((data.unseen === undefined) && (missing0 = "unseen"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.known !== undefined){
let data0 = data.known;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate37.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate37.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.added !== undefined){
let data1 = data.added;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate37.errors = [{instancePath:instancePath+"/added",schemaPath:"#/properties/added/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate37.errors = [{instancePath:instancePath+"/added",schemaPath:"#/properties/added/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixed !== undefined){
let data2 = data.fixed;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate38(data2[i0], {instancePath:instancePath+"/fixed/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unseen !== undefined){
let data4 = data.unseen;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate38(data4[i1], {instancePath:instancePath+"/unseen/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/unseen",schemaPath:"#/properties/unseen/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
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
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"known":true,"added":true,"fixed":true,"unseen":true},"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","required":["id","kind","call","account","region","code","message"],"properties":{"id":{"$ref":"#/$defs/faultId"},"kind":{"enum":["denied","throttled","region-disabled","unreachable","timed-out","malformed","unsupported","conflict","cancelled","not-asked","not-readable-from-here"]},"call":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"code":{"type":"string"},"requestId":{"type":"string"},"message":{"type":"string"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.call === undefined) && (missing0 = "call"))) || ((data.account === undefined) && (missing0 = "account"))) || ((data.region === undefined) && (missing0 = "region"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate42.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/faultId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(!(((((((((((data1 === "denied") || (data1 === "throttled")) || (data1 === "region-disabled")) || (data1 === "unreachable")) || (data1 === "timed-out")) || (data1 === "malformed")) || (data1 === "unsupported")) || (data1 === "conflict")) || (data1 === "cancelled")) || (data1 === "not-asked")) || (data1 === "not-readable-from-here"))){
validate42.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema82.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.call !== undefined){
const _errs5 = errors;
if(typeof data.call !== "string"){
validate42.errors = [{instancePath:instancePath+"/call",schemaPath:"#/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs7 = errors;
if(typeof data.account !== "string"){
validate42.errors = [{instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs9 = errors;
if(typeof data.region !== "string"){
validate42.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
const _errs11 = errors;
if(typeof data.code !== "string"){
validate42.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
const _errs13 = errors;
if(typeof data.requestId !== "string"){
validate42.errors = [{instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs15 = errors;
if(typeof data.message !== "string"){
validate42.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
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
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"id":true,"kind":true,"call":true,"account":true,"region":true,"code":true,"requestId":true,"message":true},"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.population === undefined) && (missing0 = "population"))) || ((data.complete === undefined) && (missing0 = "complete"))) || ((data.incompleteBecause === undefined) && (missing0 = "incompleteBecause"))) || ((data.policies === undefined) && (missing0 = "policies"))) || ((data.frameworks === undefined) && (missing0 = "frameworks"))) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.trails === undefined) && (missing0 = "trails"))) || ((data.coverage === undefined) && (missing0 = "coverage"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.waivers === undefined) && (missing0 = "waivers"))) || ((data.faults === undefined) && (missing0 = "faults"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.schemaVersion !== undefined){
const _errs1 = errors;
if("1.0" !== data.schemaVersion){
validate20.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data1 = data.tool;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))){
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.name !== undefined){
const _errs4 = errors;
if(typeof data1.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.version !== undefined){
const _errs6 = errors;
if(typeof data1.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data4 = data.run;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((((data4.id === undefined) && (missing2 = "id")) || ((data4.startedAt === undefined) && (missing2 = "startedAt"))) || ((data4.endedAt === undefined) && (missing2 = "endedAt"))) || ((data4.caller === undefined) && (missing2 = "caller"))){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.id !== undefined){
const _errs10 = errors;
if(typeof data4.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.startedAt !== undefined){
let data6 = data4.startedAt;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate20.errors = [{instancePath:instancePath+"/run/startedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/startedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.endedAt !== undefined){
let data7 = data4.endedAt;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate20.errors = [{instancePath:instancePath+"/run/endedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/endedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.caller !== undefined){
const _errs18 = errors;
if(typeof data4.caller !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/caller",schemaPath:"#/properties/run/properties/caller/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data9 = data.scope;
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((((((data9.asked === undefined) && (missing3 = "asked")) || ((data9.planDigest === undefined) && (missing3 = "planDigest"))) || ((data9.shards === undefined) && (missing3 = "shards"))) || ((data9.excluded === undefined) && (missing3 = "excluded"))) || ((data9.asserted === undefined) && (missing3 = "asserted"))){
validate20.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data9.asked !== undefined){
let data10 = data9.asked;
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing4;
if(((((((data10.regions === undefined) && (missing4 = "regions")) || ((data10.organization === undefined) && (missing4 = "organization"))) || ((data10.accounts === undefined) && (missing4 = "accounts"))) || ((data10.excluded === undefined) && (missing4 = "excluded"))) || ((data10.roleName === undefined) && (missing4 = "roleName"))) || ((data10.roleChain === undefined) && (missing4 = "roleChain"))){
validate20.errors = [{instancePath:instancePath+"/scope/asked",schemaPath:"#/properties/scope/properties/asked/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data10.regions !== undefined){
let data11 = data10.regions;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data11)){
var valid7 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs26 = errors;
if(typeof data11[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/asked/regions/" + i0,schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs26 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/asked/regions",schemaPath:"#/properties/scope/properties/asked/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.organization !== undefined){
const _errs29 = errors;
if(typeof data10.organization !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/scope/asked/organization",schemaPath:"#/properties/scope/properties/asked/properties/organization/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.accounts !== undefined){
let data14 = data10.accounts;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
var valid9 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs33 = errors;
if(typeof data14[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/asked/accounts/" + i1,schemaPath:"#/$defs/accountId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs33 === errors;
if(!valid9){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/asked/accounts",schemaPath:"#/properties/scope/properties/asked/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.excluded !== undefined){
let data16 = data10.excluded;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data16)){
var valid11 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
const _errs38 = errors;
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing5;
if(((data17.account === undefined) && (missing5 = "account")) || ((data17.reason === undefined) && (missing5 = "reason"))){
validate20.errors = [{instancePath:instancePath+"/scope/asked/excluded/" + i2,schemaPath:"#/properties/scope/properties/asked/properties/excluded/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data17.account !== undefined){
const _errs40 = errors;
if(typeof data17.account !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/asked/excluded/" + i2+"/account",schemaPath:"#/$defs/accountId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs40 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data17.reason !== undefined){
const _errs43 = errors;
if(typeof data17.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/asked/excluded/" + i2+"/reason",schemaPath:"#/properties/scope/properties/asked/properties/excluded/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs43 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data17.expires !== undefined){
let data20 = data17.expires;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
validate20.errors = [{instancePath:instancePath+"/scope/asked/excluded/" + i2+"/expires",schemaPath:"#/properties/scope/properties/asked/properties/excluded/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/asked/excluded/" + i2+"/expires",schemaPath:"#/properties/scope/properties/asked/properties/excluded/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs45 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/asked/excluded/" + i2,schemaPath:"#/properties/scope/properties/asked/properties/excluded/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs38 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/asked/excluded",schemaPath:"#/properties/scope/properties/asked/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.roleName !== undefined){
const _errs47 = errors;
if(typeof data10.roleName !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/asked/roleName",schemaPath:"#/properties/scope/properties/asked/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs47 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.roleChain !== undefined){
let data22 = data10.roleChain;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data22)){
var valid14 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
const _errs51 = errors;
if(typeof data22[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/asked/roleChain/" + i3,schemaPath:"#/properties/scope/properties/asked/properties/roleChain/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs51 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/asked/roleChain",schemaPath:"#/properties/scope/properties/asked/properties/roleChain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs49 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/asked",schemaPath:"#/properties/scope/properties/asked/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.planDigest !== undefined){
const _errs53 = errors;
if(typeof data9.planDigest !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/planDigest",schemaPath:"#/properties/scope/properties/planDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs53 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.shards !== undefined){
let data25 = data9.shards;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data25)){
var valid15 = true;
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
const _errs57 = errors;
if(errors === _errs57){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing6;
if((((data26.index === undefined) && (missing6 = "index")) || ((data26.of === undefined) && (missing6 = "of"))) || ((data26.plan === undefined) && (missing6 = "plan"))){
validate20.errors = [{instancePath:instancePath+"/scope/shards/" + i4,schemaPath:"#/properties/scope/properties/shards/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data26.index !== undefined){
let data27 = data26.index;
const _errs59 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate20.errors = [{instancePath:instancePath+"/scope/shards/" + i4+"/index",schemaPath:"#/properties/scope/properties/shards/items/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs59){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
validate20.errors = [{instancePath:instancePath+"/scope/shards/" + i4+"/index",schemaPath:"#/properties/scope/properties/shards/items/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid16 = _errs59 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data26.of !== undefined){
let data28 = data26.of;
const _errs61 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate20.errors = [{instancePath:instancePath+"/scope/shards/" + i4+"/of",schemaPath:"#/properties/scope/properties/shards/items/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs61){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
validate20.errors = [{instancePath:instancePath+"/scope/shards/" + i4+"/of",schemaPath:"#/properties/scope/properties/shards/items/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid16 = _errs61 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data26.plan !== undefined){
const _errs63 = errors;
if(typeof data26.plan !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/shards/" + i4+"/plan",schemaPath:"#/properties/scope/properties/shards/items/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs63 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/shards/" + i4,schemaPath:"#/properties/scope/properties/shards/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs57 === errors;
if(!valid15){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/shards",schemaPath:"#/properties/scope/properties/shards/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs55 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.excluded !== undefined){
let data30 = data9.excluded;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data30)){
var valid17 = true;
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
const _errs67 = errors;
if(errors === _errs67){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing7;
if(((data31.account === undefined) && (missing7 = "account")) || ((data31.reason === undefined) && (missing7 = "reason"))){
validate20.errors = [{instancePath:instancePath+"/scope/excluded/" + i5,schemaPath:"#/properties/scope/properties/excluded/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data31.account !== undefined){
const _errs69 = errors;
if(typeof data31.account !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/excluded/" + i5+"/account",schemaPath:"#/$defs/accountId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs69 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.region !== undefined){
const _errs72 = errors;
if(typeof data31.region !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/excluded/" + i5+"/region",schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs72 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.reason !== undefined){
const _errs75 = errors;
if(typeof data31.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/excluded/" + i5+"/reason",schemaPath:"#/properties/scope/properties/excluded/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs75 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/excluded/" + i5,schemaPath:"#/properties/scope/properties/excluded/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs67 === errors;
if(!valid17){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/excluded",schemaPath:"#/properties/scope/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs65 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.asserted !== undefined){
let data35 = data9.asserted;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data35)){
var valid21 = true;
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
const _errs79 = errors;
if(errors === _errs79){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing8;
if(((data36.account === undefined) && (missing8 = "account")) || ((data36.region === undefined) && (missing8 = "region"))){
validate20.errors = [{instancePath:instancePath+"/scope/asserted/" + i6,schemaPath:"#/properties/scope/properties/asserted/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data36.account !== undefined){
const _errs81 = errors;
if(typeof data36.account !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/asserted/" + i6+"/account",schemaPath:"#/$defs/accountId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs81 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data36.region !== undefined){
const _errs84 = errors;
if(typeof data36.region !== "string"){
validate20.errors = [{instancePath:instancePath+"/scope/asserted/" + i6+"/region",schemaPath:"#/$defs/regionName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs84 === errors;
}
else {
var valid22 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/asserted/" + i6,schemaPath:"#/properties/scope/properties/asserted/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs79 === errors;
if(!valid21){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope/asserted",schemaPath:"#/properties/scope/properties/asserted/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs77 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.population !== undefined){
let data39 = data.population;
const _errs87 = errors;
if(errors === _errs87){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing9;
if(((data39.accounts === undefined) && (missing9 = "accounts")) || ((data39.regions === undefined) && (missing9 = "regions"))){
validate20.errors = [{instancePath:instancePath+"/population",schemaPath:"#/properties/population/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data39.accounts !== undefined){
let data40 = data39.accounts;
const _errs89 = errors;
const _errs90 = errors;
if(errors === _errs90){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing10;
if(((((data40.discovered === undefined) && (missing10 = "discovered")) || ((data40.evaluated === undefined) && (missing10 = "evaluated"))) || ((data40.excluded === undefined) && (missing10 = "excluded"))) || ((data40.unreadable === undefined) && (missing10 = "unreadable"))){
validate20.errors = [{instancePath:instancePath+"/population/accounts",schemaPath:"#/$defs/count/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data40.discovered !== undefined){
let data41 = data40.discovered;
const _errs92 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate20.errors = [{instancePath:instancePath+"/population/accounts/discovered",schemaPath:"#/$defs/count/properties/discovered/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs92){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate20.errors = [{instancePath:instancePath+"/population/accounts/discovered",schemaPath:"#/$defs/count/properties/discovered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid27 = _errs92 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data40.evaluated !== undefined){
let data42 = data40.evaluated;
const _errs94 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/population/accounts/evaluated",schemaPath:"#/$defs/count/properties/evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs94){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
validate20.errors = [{instancePath:instancePath+"/population/accounts/evaluated",schemaPath:"#/$defs/count/properties/evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid27 = _errs94 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data40.excluded !== undefined){
let data43 = data40.excluded;
const _errs96 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/population/accounts/excluded",schemaPath:"#/$defs/count/properties/excluded/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs96){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/population/accounts/excluded",schemaPath:"#/$defs/count/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid27 = _errs96 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data40.unreadable !== undefined){
let data44 = data40.unreadable;
const _errs98 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/population/accounts/unreadable",schemaPath:"#/$defs/count/properties/unreadable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs98){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/population/accounts/unreadable",schemaPath:"#/$defs/count/properties/unreadable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid27 = _errs98 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/population/accounts",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid25 = _errs89 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data39.regions !== undefined){
let data45 = data39.regions;
const _errs100 = errors;
const _errs101 = errors;
if(errors === _errs101){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing11;
if(((((data45.discovered === undefined) && (missing11 = "discovered")) || ((data45.evaluated === undefined) && (missing11 = "evaluated"))) || ((data45.excluded === undefined) && (missing11 = "excluded"))) || ((data45.unreadable === undefined) && (missing11 = "unreadable"))){
validate20.errors = [{instancePath:instancePath+"/population/regions",schemaPath:"#/$defs/count/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data45.discovered !== undefined){
let data46 = data45.discovered;
const _errs103 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate20.errors = [{instancePath:instancePath+"/population/regions/discovered",schemaPath:"#/$defs/count/properties/discovered/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs103){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate20.errors = [{instancePath:instancePath+"/population/regions/discovered",schemaPath:"#/$defs/count/properties/discovered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid29 = _errs103 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data45.evaluated !== undefined){
let data47 = data45.evaluated;
const _errs105 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate20.errors = [{instancePath:instancePath+"/population/regions/evaluated",schemaPath:"#/$defs/count/properties/evaluated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs105){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
validate20.errors = [{instancePath:instancePath+"/population/regions/evaluated",schemaPath:"#/$defs/count/properties/evaluated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid29 = _errs105 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data45.excluded !== undefined){
let data48 = data45.excluded;
const _errs107 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate20.errors = [{instancePath:instancePath+"/population/regions/excluded",schemaPath:"#/$defs/count/properties/excluded/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs107){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
validate20.errors = [{instancePath:instancePath+"/population/regions/excluded",schemaPath:"#/$defs/count/properties/excluded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid29 = _errs107 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data45.unreadable !== undefined){
let data49 = data45.unreadable;
const _errs109 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate20.errors = [{instancePath:instancePath+"/population/regions/unreadable",schemaPath:"#/$defs/count/properties/unreadable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs109){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate20.errors = [{instancePath:instancePath+"/population/regions/unreadable",schemaPath:"#/$defs/count/properties/unreadable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid29 = _errs109 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/population/regions",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid25 = _errs100 === errors;
}
else {
var valid25 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/population",schemaPath:"#/properties/population/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs111 = errors;
if(typeof data.complete !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs111 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.incompleteBecause !== undefined){
let data51 = data.incompleteBecause;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data51)){
var valid30 = true;
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
const _errs115 = errors;
if(typeof data51[i7] !== "string"){
validate20.errors = [{instancePath:instancePath+"/incompleteBecause/" + i7,schemaPath:"#/properties/incompleteBecause/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs115 === errors;
if(!valid30){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/incompleteBecause",schemaPath:"#/properties/incompleteBecause/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs113 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data53 = data.policies;
const _errs117 = errors;
if(errors === _errs117){
if(Array.isArray(data53)){
var valid31 = true;
const len8 = data53.length;
for(let i8=0; i8<len8; i8++){
const _errs119 = errors;
if(!(validate21(data53[i8], {instancePath:instancePath+"/policies/" + i8,parentData:data53,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid31 = _errs119 === errors;
if(!valid31){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs117 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frameworks !== undefined){
let data55 = data.frameworks;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data55)){
var valid32 = true;
const len9 = data55.length;
for(let i9=0; i9<len9; i9++){
const _errs122 = errors;
if(!(validate23(data55[i9], {instancePath:instancePath+"/frameworks/" + i9,parentData:data55,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid32 = _errs122 === errors;
if(!valid32){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data57 = data.accounts;
const _errs123 = errors;
if(errors === _errs123){
if(Array.isArray(data57)){
var valid33 = true;
const len10 = data57.length;
for(let i10=0; i10<len10; i10++){
const _errs125 = errors;
if(!(validate25(data57[i10], {instancePath:instancePath+"/accounts/" + i10,parentData:data57,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid33 = _errs125 === errors;
if(!valid33){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs123 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trails !== undefined){
let data59 = data.trails;
const _errs126 = errors;
if(errors === _errs126){
if(Array.isArray(data59)){
var valid34 = true;
const len11 = data59.length;
for(let i11=0; i11<len11; i11++){
const _errs128 = errors;
if(!(validate27(data59[i11], {instancePath:instancePath+"/trails/" + i11,parentData:data59,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid34 = _errs128 === errors;
if(!valid34){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/trails",schemaPath:"#/properties/trails/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coverage !== undefined){
const _errs129 = errors;
if(!(validate29(data.coverage, {instancePath:instancePath+"/coverage",parentData:data,parentDataProperty:"coverage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs129 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data62 = data.findings;
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data62)){
var valid35 = true;
const len12 = data62.length;
for(let i12=0; i12<len12; i12++){
const _errs132 = errors;
if(!(validate31(data62[i12], {instancePath:instancePath+"/findings/" + i12,parentData:data62,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid35 = _errs132 === errors;
if(!valid35){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs130 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data64 = data.waivers;
const _errs133 = errors;
if(errors === _errs133){
if(Array.isArray(data64)){
var valid36 = true;
const len13 = data64.length;
for(let i13=0; i13<len13; i13++){
let data65 = data64[i13];
const _errs135 = errors;
const _errs136 = errors;
if(errors === _errs136){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing12;
if(((((((((((data65.id === undefined) && (missing12 = "id")) || ((data65.reason === undefined) && (missing12 = "reason"))) || ((data65.owner === undefined) && (missing12 = "owner"))) || ((data65.created === undefined) && (missing12 = "created"))) || ((data65.expires === undefined) && (missing12 = "expires"))) || ((data65.policy === undefined) && (missing12 = "policy"))) || ((data65.subjects === undefined) && (missing12 = "subjects"))) || ((data65.state === undefined) && (missing12 = "state"))) || ((data65.matched === undefined) && (missing12 = "matched"))) || ((data65.source === undefined) && (missing12 = "source"))){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13,schemaPath:"#/$defs/waiver/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
if(data65.id !== undefined){
let data66 = data65.id;
const _errs138 = errors;
if(errors === _errs138){
if(typeof data66 === "string"){
if(!pattern8.test(data66)){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/id",schemaPath:"#/$defs/waiver/properties/id/pattern",keyword:"pattern",params:{pattern: "^w1:[0-9a-f]{16}$"},message:"must match pattern \""+"^w1:[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/id",schemaPath:"#/$defs/waiver/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs138 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.reason !== undefined){
const _errs140 = errors;
if(typeof data65.reason !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/reason",schemaPath:"#/$defs/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs140 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.owner !== undefined){
const _errs142 = errors;
if(typeof data65.owner !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/owner",schemaPath:"#/$defs/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs142 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.approver !== undefined){
const _errs144 = errors;
if(typeof data65.approver !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/approver",schemaPath:"#/$defs/waiver/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs144 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.ticket !== undefined){
const _errs146 = errors;
if(typeof data65.ticket !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/ticket",schemaPath:"#/$defs/waiver/properties/ticket/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs146 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.created !== undefined){
let data71 = data65.created;
const _errs148 = errors;
if(errors === _errs148){
if(typeof data71 === "string"){
if(!pattern6.test(data71)){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/created",schemaPath:"#/$defs/waiver/properties/created/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/created",schemaPath:"#/$defs/waiver/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs148 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.expires !== undefined){
let data72 = data65.expires;
const _errs150 = errors;
if(errors === _errs150){
if(typeof data72 === "string"){
if(!pattern6.test(data72)){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/expires",schemaPath:"#/$defs/waiver/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/expires",schemaPath:"#/$defs/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs150 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.compensatingControl !== undefined){
const _errs152 = errors;
if(typeof data65.compensatingControl !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/compensatingControl",schemaPath:"#/$defs/waiver/properties/compensatingControl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs152 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.policy !== undefined){
const _errs154 = errors;
if(typeof data65.policy !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/policy",schemaPath:"#/$defs/waiver/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs154 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.subjects !== undefined){
let data75 = data65.subjects;
const _errs156 = errors;
if(errors === _errs156){
if(Array.isArray(data75)){
var valid39 = true;
const len14 = data75.length;
for(let i14=0; i14<len14; i14++){
let data76 = data75[i14];
const _errs158 = errors;
if(errors === _errs158){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.id !== undefined){
const _errs160 = errors;
if(typeof data76.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/subjects/" + i14+"/id",schemaPath:"#/$defs/waiver/properties/subjects/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs160 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data76.arn !== undefined){
const _errs162 = errors;
if(typeof data76.arn !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/subjects/" + i14+"/arn",schemaPath:"#/$defs/waiver/properties/subjects/items/properties/arn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs162 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data76.account !== undefined){
const _errs164 = errors;
if(typeof data76.account !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/subjects/" + i14+"/account",schemaPath:"#/$defs/waiver/properties/subjects/items/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs164 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data76.region !== undefined){
const _errs166 = errors;
if(typeof data76.region !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/subjects/" + i14+"/region",schemaPath:"#/$defs/waiver/properties/subjects/items/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs166 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data76.name !== undefined){
const _errs168 = errors;
if(typeof data76.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/subjects/" + i14+"/name",schemaPath:"#/$defs/waiver/properties/subjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs168 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data76.ou !== undefined){
const _errs170 = errors;
if(typeof data76.ou !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/subjects/" + i14+"/ou",schemaPath:"#/$defs/waiver/properties/subjects/items/properties/ou/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs170 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/subjects/" + i14,schemaPath:"#/$defs/waiver/properties/subjects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs158 === errors;
if(!valid39){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/subjects",schemaPath:"#/$defs/waiver/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid38 = _errs156 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.state !== undefined){
let data83 = data65.state;
const _errs172 = errors;
if(!(((((data83 === "active") || (data83 === "expired")) || (data83 === "expiring")) || (data83 === "unused")) || (data83 === "not-yet"))){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/state",schemaPath:"#/$defs/waiver/properties/state/enum",keyword:"enum",params:{allowedValues: schema78.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid38 = _errs172 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.matched !== undefined){
let data84 = data65.matched;
const _errs173 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/matched",schemaPath:"#/$defs/waiver/properties/matched/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs173){
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/matched",schemaPath:"#/$defs/waiver/properties/matched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid38 = _errs173 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data65.source !== undefined){
let data85 = data65.source;
const _errs175 = errors;
if(errors === _errs175){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing13;
if(((data85.path === undefined) && (missing13 = "path")) || ((data85.line === undefined) && (missing13 = "line"))){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/source",schemaPath:"#/$defs/waiver/properties/source/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
if(data85.path !== undefined){
const _errs177 = errors;
if(typeof data85.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/source/path",schemaPath:"#/$defs/waiver/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs177 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data85.line !== undefined){
let data87 = data85.line;
const _errs179 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/source/line",schemaPath:"#/$defs/waiver/properties/source/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs179){
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 1 || isNaN(data87)){
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/source/line",schemaPath:"#/$defs/waiver/properties/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid41 = _errs179 === errors;
}
else {
var valid41 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13+"/source",schemaPath:"#/$defs/waiver/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid38 = _errs175 === errors;
}
else {
var valid38 = true;
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
}
else {
validate20.errors = [{instancePath:instancePath+"/waivers/" + i13,schemaPath:"#/$defs/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid36 = _errs135 === errors;
if(!valid36){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs133 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
const _errs181 = errors;
if(!(validate37(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs181 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.faults !== undefined){
let data89 = data.faults;
const _errs182 = errors;
if(errors === _errs182){
if(Array.isArray(data89)){
var valid42 = true;
const len15 = data89.length;
for(let i15=0; i15<len15; i15++){
const _errs184 = errors;
if(!(validate42(data89[i15], {instancePath:instancePath+"/faults/" + i15,parentData:data89,parentDataProperty:i15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid42 = _errs184 === errors;
if(!valid42){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs182 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data91 = data.summary;
const _errs185 = errors;
if(errors === _errs185){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing14;
if(((((data91.findings === undefined) && (missing14 = "findings")) || ((data91.failing === undefined) && (missing14 = "failing"))) || ((data91.waived === undefined) && (missing14 = "waived"))) || ((data91.known === undefined) && (missing14 = "known"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
if(data91.findings !== undefined){
let data92 = data91.findings;
const _errs187 = errors;
if(errors === _errs187){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing15;
if(((((data92.pass === undefined) && (missing15 = "pass")) || ((data92.fail === undefined) && (missing15 = "fail"))) || ((data92["not-applicable"] === undefined) && (missing15 = "not-applicable"))) || ((data92.error === undefined) && (missing15 = "error"))){
validate20.errors = [{instancePath:instancePath+"/summary/findings",schemaPath:"#/properties/summary/properties/findings/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
if(data92.pass !== undefined){
let data93 = data92.pass;
const _errs189 = errors;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/pass",schemaPath:"#/properties/summary/properties/findings/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs189){
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
validate20.errors = [{instancePath:instancePath+"/summary/findings/pass",schemaPath:"#/properties/summary/properties/findings/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid44 = _errs189 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data92.fail !== undefined){
let data94 = data92.fail;
const _errs191 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/fail",schemaPath:"#/properties/summary/properties/findings/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs191){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
validate20.errors = [{instancePath:instancePath+"/summary/findings/fail",schemaPath:"#/properties/summary/properties/findings/properties/fail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid44 = _errs191 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data92["not-applicable"] !== undefined){
let data95 = data92["not-applicable"];
const _errs193 = errors;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/not-applicable",schemaPath:"#/properties/summary/properties/findings/properties/not-applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs193){
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
validate20.errors = [{instancePath:instancePath+"/summary/findings/not-applicable",schemaPath:"#/properties/summary/properties/findings/properties/not-applicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid44 = _errs193 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data92.error !== undefined){
let data96 = data92.error;
const _errs195 = errors;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/error",schemaPath:"#/properties/summary/properties/findings/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs195){
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 0 || isNaN(data96)){
validate20.errors = [{instancePath:instancePath+"/summary/findings/error",schemaPath:"#/properties/summary/properties/findings/properties/error/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid44 = _errs195 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/findings",schemaPath:"#/properties/summary/properties/findings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs187 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data91.failing !== undefined){
let data97 = data91.failing;
const _errs197 = errors;
if(errors === _errs197){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing16;
if(((((data97.critical === undefined) && (missing16 = "critical")) || ((data97.high === undefined) && (missing16 = "high"))) || ((data97.medium === undefined) && (missing16 = "medium"))) || ((data97.low === undefined) && (missing16 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/failing",schemaPath:"#/properties/summary/properties/failing/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
if(data97.critical !== undefined){
let data98 = data97.critical;
const _errs199 = errors;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
validate20.errors = [{instancePath:instancePath+"/summary/failing/critical",schemaPath:"#/properties/summary/properties/failing/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs199){
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 0 || isNaN(data98)){
validate20.errors = [{instancePath:instancePath+"/summary/failing/critical",schemaPath:"#/properties/summary/properties/failing/properties/critical/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid45 = _errs199 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data97.high !== undefined){
let data99 = data97.high;
const _errs201 = errors;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
validate20.errors = [{instancePath:instancePath+"/summary/failing/high",schemaPath:"#/properties/summary/properties/failing/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs201){
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
validate20.errors = [{instancePath:instancePath+"/summary/failing/high",schemaPath:"#/properties/summary/properties/failing/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid45 = _errs201 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data97.medium !== undefined){
let data100 = data97.medium;
const _errs203 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
validate20.errors = [{instancePath:instancePath+"/summary/failing/medium",schemaPath:"#/properties/summary/properties/failing/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs203){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
validate20.errors = [{instancePath:instancePath+"/summary/failing/medium",schemaPath:"#/properties/summary/properties/failing/properties/medium/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid45 = _errs203 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data97.low !== undefined){
let data101 = data97.low;
const _errs205 = errors;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
validate20.errors = [{instancePath:instancePath+"/summary/failing/low",schemaPath:"#/properties/summary/properties/failing/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs205){
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
validate20.errors = [{instancePath:instancePath+"/summary/failing/low",schemaPath:"#/properties/summary/properties/failing/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid45 = _errs205 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/failing",schemaPath:"#/properties/summary/properties/failing/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs197 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data91.waived !== undefined){
let data102 = data91.waived;
const _errs207 = errors;
if(errors === _errs207){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
let missing17;
if(((((data102.critical === undefined) && (missing17 = "critical")) || ((data102.high === undefined) && (missing17 = "high"))) || ((data102.medium === undefined) && (missing17 = "medium"))) || ((data102.low === undefined) && (missing17 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/waived",schemaPath:"#/properties/summary/properties/waived/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
if(data102.critical !== undefined){
let data103 = data102.critical;
const _errs209 = errors;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
validate20.errors = [{instancePath:instancePath+"/summary/waived/critical",schemaPath:"#/properties/summary/properties/waived/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs209){
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
validate20.errors = [{instancePath:instancePath+"/summary/waived/critical",schemaPath:"#/properties/summary/properties/waived/properties/critical/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid46 = _errs209 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data102.high !== undefined){
let data104 = data102.high;
const _errs211 = errors;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
validate20.errors = [{instancePath:instancePath+"/summary/waived/high",schemaPath:"#/properties/summary/properties/waived/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs211){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
validate20.errors = [{instancePath:instancePath+"/summary/waived/high",schemaPath:"#/properties/summary/properties/waived/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid46 = _errs211 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data102.medium !== undefined){
let data105 = data102.medium;
const _errs213 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
validate20.errors = [{instancePath:instancePath+"/summary/waived/medium",schemaPath:"#/properties/summary/properties/waived/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs213){
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
validate20.errors = [{instancePath:instancePath+"/summary/waived/medium",schemaPath:"#/properties/summary/properties/waived/properties/medium/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid46 = _errs213 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data102.low !== undefined){
let data106 = data102.low;
const _errs215 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
validate20.errors = [{instancePath:instancePath+"/summary/waived/low",schemaPath:"#/properties/summary/properties/waived/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs215){
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
validate20.errors = [{instancePath:instancePath+"/summary/waived/low",schemaPath:"#/properties/summary/properties/waived/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid46 = _errs215 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/waived",schemaPath:"#/properties/summary/properties/waived/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs207 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data91.known !== undefined){
let data107 = data91.known;
const _errs217 = errors;
if(errors === _errs217){
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
let missing18;
if(((((data107.critical === undefined) && (missing18 = "critical")) || ((data107.high === undefined) && (missing18 = "high"))) || ((data107.medium === undefined) && (missing18 = "medium"))) || ((data107.low === undefined) && (missing18 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/known",schemaPath:"#/properties/summary/properties/known/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
if(data107.critical !== undefined){
let data108 = data107.critical;
const _errs219 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
validate20.errors = [{instancePath:instancePath+"/summary/known/critical",schemaPath:"#/properties/summary/properties/known/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs219){
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 0 || isNaN(data108)){
validate20.errors = [{instancePath:instancePath+"/summary/known/critical",schemaPath:"#/properties/summary/properties/known/properties/critical/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid47 = _errs219 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data107.high !== undefined){
let data109 = data107.high;
const _errs221 = errors;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
validate20.errors = [{instancePath:instancePath+"/summary/known/high",schemaPath:"#/properties/summary/properties/known/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs221){
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
validate20.errors = [{instancePath:instancePath+"/summary/known/high",schemaPath:"#/properties/summary/properties/known/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid47 = _errs221 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data107.medium !== undefined){
let data110 = data107.medium;
const _errs223 = errors;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
validate20.errors = [{instancePath:instancePath+"/summary/known/medium",schemaPath:"#/properties/summary/properties/known/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs223){
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 0 || isNaN(data110)){
validate20.errors = [{instancePath:instancePath+"/summary/known/medium",schemaPath:"#/properties/summary/properties/known/properties/medium/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid47 = _errs223 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data107.low !== undefined){
let data111 = data107.low;
const _errs225 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
validate20.errors = [{instancePath:instancePath+"/summary/known/low",schemaPath:"#/properties/summary/properties/known/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs225){
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
validate20.errors = [{instancePath:instancePath+"/summary/known/low",schemaPath:"#/properties/summary/properties/known/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid47 = _errs225 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/known",schemaPath:"#/properties/summary/properties/known/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs217 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs185 === errors;
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
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"schemaVersion":true,"tool":true,"run":true,"scope":true,"population":true,"complete":true,"incompleteBecause":true,"policies":true,"frameworks":true,"accounts":true,"trails":true,"coverage":true,"findings":true,"waivers":true,"baseline":true,"faults":true,"summary":true},"dynamicProps":false,"dynamicItems":false};

const e=require("./head-members.cjs"),t=require("./decision-members.cjs"),n=require("./escape-text.cjs");function*r(n){yield`{\n${c(`schemaVersion`,n.schemaVersion)},\n`,yield`${c(`tool`,{name:n.tool.name,version:n.tool.version})},\n`,yield`${c(`run`,e.i(n))},\n`,yield`${c(`scope`,e.h(n.scope))},\n`,yield`${c(`population`,e.r(n))},\n`,yield`${c(`complete`,n.complete)},\n`,yield`${c(`incompleteBecause`,n.incompleteBecause)},\n`,yield*l(`policies`,i(n.policies,e.m)),yield*l(`frameworks`,i(n.frameworks,e.p)),yield*l(`accounts`,i(n.accounts,e.u)),yield*l(`trails`,i(n.trails,e.g)),yield*a(n),yield*u(`  `,`findings`,i(n.findings(),e.f)),yield`,
`,yield*u(`  `,`waivers`,n.waivers.map(t.r)),yield`,
`,yield*o(n),yield*s(n),yield*u(`  `,`faults`,n.faults.map(e.d)),yield`,\n${c(`summary`,e.o(n))}\n}\n`}function*i(e,t){for(let n of e)yield t(n)}function*a({coverage:{classes:t,situations:n,cells:r}}){yield`  "coverage": {
`,yield*u(`    `,`classes`,t.map(e.n)),yield`,
`,yield*u(`    `,`situations`,n.map(e.a)),yield`,
`,yield*u(`    `,`cells`,r.map(e.t)),yield`
  },
`}function*o({baseline:e}){e!==void 0&&(yield`  "baseline": {\n    "known": ${e.known},\n    "added": ${e.added},\n`,yield*u(`    `,`fixed`,e.fixed.map(t.t)),yield`,
`,yield*u(`    `,`unseen`,e.unseen.map(t.t)),yield`
  },
`)}function*s({comparison:t}){if(t===void 0)return;let{before:r,counts:i}=e.s(t);yield`  "comparison": {\n    "before": ${n.n(JSON.stringify(r))},\n`,yield`    "counts": ${JSON.stringify(i)},\n`,yield*u(`    `,`policies`,t.policies.map(e.l)),yield`,
`,yield*u(`    `,`caveats`,t.caveats),yield`,
`,yield*u(`    `,`changes`,e.c(t)),yield`
  },
`}function c(e,t){let r=n.n(JSON.stringify(t,null,2)).replaceAll(`
`,`
  `);return`  ${JSON.stringify(e)}: ${r}`}function*l(e,t){yield*d(`  `,e,i(t,e=>JSON.stringify(e,null,2).replaceAll(`
`,`
    `))),yield`,
`}function u(e,t,n){return d(e,t,i(n,e=>JSON.stringify(e)))}function*d(e,t,r){let i=`${e}${JSON.stringify(t)}: [\n`,a=!0;for(let t of r)yield`${i}${e}  ${n.n(t)}`,i=`,
`,a=!1;yield a?`${e}${JSON.stringify(t)}: []`:`\n${e}]`}exports.json=r;
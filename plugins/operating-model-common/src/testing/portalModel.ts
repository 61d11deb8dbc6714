/**
 * One service with something in each box, for tests of the canvas and the views:
 *
 *   portal follows change (stages: build by platform, deploy by hosting in the change board)
 *   the change board decides changes on change records; anna owns and decides emergencies
 */
export const PORTAL_MODEL = `
kind: Service
name: portal
title: Citizen portal
spec:
  type: business
  criticality: critical
  owner: group:digital
  environments: [on-prem, azure]
  roles:
    - { role: service-owner, holder: user:anna }
    - { role: operations, holder: group:operations, environments: [on-prem] }
  components: [web]
  locations: [data-centre]
  processes: [change]
  suppliers: [network]
  serviceLevels: [{ name: uptime, target: 99.9 %, measuredIn: uptime-figures }]
---
kind: Process
name: change
title: Change to deploy
spec:
  type: change
  discipline: itsm
  owner: user:jonas
  services: [portal]
  stages:
    - { name: Build, performedBy: [group:platform], information: [change-record] }
    - name: Deploy
      performedBy: [supplier:hosting]
      environments: [azure]
      forum: change-board
      decision: normal-change
      within: P1D
    - { name: Patch the pumps, performedBy: [group:ot], environments: [ot] }
---
kind: Forum
name: change-board
title: Change board
spec:
  type: change-advisory-board
  discipline: itsm
  chair: user:jonas
  cadence: FREQ=WEEKLY;BYDAY=TU
  startsOn: 2026-01-06
  services: [portal]
---
kind: DecisionRight
name: normal-change
title: Approve a change
spec:
  decision: change-approval
  condition: normal
  decider: change-board
  consulted: [group:platform]
  information: [change-record]
---
kind: DecisionRight
name: emergency-change
title: Approve a change in an emergency
spec: { decision: change-approval, condition: emergency, decider: user:anna, escalatesTo: group:digital }
---
kind: Control
name: no-public-endpoints
spec: { type: preventive, discipline: cloud, environments: [azure], satisfies: ['nis2:21.2.e'], definedIn: [{ source: azure-policy, reference: deny-public }] }
---
kind: Control
name: pump-locks
spec: { type: preventive, environments: [ot] }
---
kind: Risk
name: outage
spec: { affects: [portal], owner: user:anna, likelihood: 2, impact: 4 }
---
kind: Risk
name: old-intranet
spec: { affects: [intranet] }
---
kind: Supplier
name: hosting
title: Northern Hosting
spec:
  type: managed-service-provider
  responsibilities: [{ services: [portal], processes: [change], role: responsible, environments: [azure] }]
  contacts:
    - { purpose: commercial, channel: sales@hosting.example }
    - { purpose: escalation, channel: '+46 1', hours: 24/7 }
---
kind: Supplier
name: network
spec: { type: network-provider }
---
kind: Supplier
name: elsewhere
spec: { type: network-provider, responsibilities: [{ services: [intranet], processes: [change], role: responsible }] }
---
kind: InformationObject
name: change-record
title: Change record
spec: { type: change, discipline: itsm, systemOfRecord: component:itsm-tool }
---
kind: InformationObject
name: uptime-figures
spec: { type: observability }
---
kind: Service
name: intranet
spec: { type: shared, environments: [on-prem] }
---
{ kind: Component, name: web, spec: { type: website, system: front, owner: platform } }
---
{ kind: Component, name: itsm-tool, spec: { type: service } }
---
{ kind: Resource, name: data-centre, spec: { type: data-centre } }
---
{ kind: Group, name: digital, spec: { type: department, profile: { email: digital@county.example } } }
---
{ kind: Group, name: platform, spec: { type: team } }
---
{ kind: Group, name: operations, spec: { type: team } }
---
{ kind: Group, name: ot, spec: { type: team } }
---
{ kind: User, name: anna, spec: { memberOf: [digital], profile: { displayName: Anna Berg, email: anna@county.example } } }
---
{ kind: User, name: jonas, spec: { memberOf: [operations], profile: { displayName: Jonas Ek } } }
`;

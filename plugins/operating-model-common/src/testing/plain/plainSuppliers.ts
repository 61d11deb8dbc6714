import type { RuleInputs } from '../../rules/inputs';
import {
  common,
  refsOf,
  type Plain,
  type PlainGap,
  type PlainModel,
} from './PlainModel';
import { environmentsOf } from './plainFlows';

type Duty = NonNullable<Plain<'Supplier'>['spec']['responsibilities']>[number];

const INCIDENTS = ['incident', 'major-incident'];

function dutiesOf({ spec }: Plain<'Supplier'>): Duty[] {
  return (spec.responsibilities ?? []).filter(({ role }) =>
    ['responsible', 'accountable'].includes(role),
  );
}

/** Whether a supplier performs a stage of a process for a service, in some environment of a list. */
function performs(
  supplier: string,
  process: Plain<'Process'>['spec'],
  ...environments: (string[] | undefined)[]
): boolean {
  return (process.stages ?? []).some(
    stage =>
      stage.performedBy?.includes(supplier) &&
      common(environmentsOf(process, stage), ...environments),
  );
}

function lanesOf(model: PlainModel, service: string): string[] | undefined {
  return model.of('Service').find(({ ref }) => ref === service)?.spec
    .environments;
}

function isUncontracted(
  model: PlainModel,
  supplier: Plain<'Supplier'>,
  service: string,
  process: Plain<'Process'>,
): boolean {
  const lanes = lanesOf(model, service);
  return (process.spec.stages ?? []).some(
    stage =>
      stage.performedBy?.includes(supplier.ref) &&
      common(environmentsOf(process.spec, stage), lanes) &&
      !dutiesOf(supplier).some(
        duty =>
          common(duty.services, [service]) &&
          duty.processes.some(each =>
            [process.spec.type, process.ref].includes(each),
          ) &&
          common(duty.environments, environmentsOf(process.spec, stage), lanes),
      ),
  );
}

function isUnperformed(
  model: PlainModel,
  supplier: Plain<'Supplier'>,
  service: string,
  process: Plain<'Process'>,
): boolean {
  const lanes = lanesOf(model, service);
  return dutiesOf(supplier).some(
    ({ services, processes, environments }) =>
      common(services, [service]) &&
      common(environments, lanes) &&
      processes
        .filter(wanted => [process.spec.type, process.ref].includes(wanted))
        .some(
          wanted =>
            !model
              .followedBy(service)
              .filter(({ ref, spec }) => [spec.type, ref].includes(wanted))
              .some(({ spec }) =>
                performs(supplier.ref, spec, environments, lanes),
              ),
        ),
  );
}

function supplierFlowMismatch(
  model: PlainModel,
  inputs: RuleInputs,
): PlainGap[] {
  return model.of('Supplier').flatMap(supplier =>
    model.of('Service').flatMap(service => {
      const gap = { subject: supplier.ref, services: [service.ref] };
      const ofProcesses = [isUncontracted, isUnperformed].flatMap(isGap =>
        model
          .followedBy(service.ref)
          .filter(process => isGap(model, supplier, service.ref, process))
          .map(process => ({ ...gap, involves: [process.ref, service.ref] })),
      );
      return isOtherThanContracted(model, supplier, service.ref, inputs)
        ? [...ofProcesses, { ...gap, involves: [service.ref] }]
        : ofProcesses;
    }),
  );
}

function isOtherThanContracted(
  model: PlainModel,
  supplier: Plain<'Supplier'>,
  service: string,
  { incidents = [] }: RuleInputs,
): boolean {
  const flow = incidents.find(each => each.service === service);
  const groups = supplier.spec.supportGroups ?? [];
  const lanes = lanesOf(model, service);
  if (!flow || !groups.length) return false;
  const handled = groups.reduce(
    (sum, group) => sum + (flow.byGroup[group] ?? 0),
    0,
  );
  const ofType = model
    .followedBy(service)
    .filter(({ spec }) => INCIDENTS.includes(spec.type));
  const isResponsible = dutiesOf(supplier).some(
    duty =>
      common(duty.services, [service]) &&
      common(duty.environments, lanes) &&
      duty.processes.some(each =>
        [...INCIDENTS, ...refsOf(ofType)].includes(each),
      ),
  );
  return isResponsible
    ? handled === 0 && flow.incidents >= 20
    : handled >= flow.incidents * 0.1;
}

/** The services in whose Suppliers box a supplier is. */
function dependentsOf(model: PlainModel, { ref, spec }: Plain<'Supplier'>) {
  return model.of('Service').filter(service => {
    const processes = model.followedBy(service.ref);
    const lanes = service.spec.environments;
    return (
      service.spec.suppliers?.includes(ref) ||
      processes.some(each => performs(ref, each.spec, lanes)) ||
      spec.responsibilities?.some(duty =>
        duty.services?.length
          ? duty.services.includes(service.ref)
          : common(duty.environments, lanes) &&
            processes.some(each =>
              duty.processes.some(wanted =>
                [each.ref, each.spec.type].includes(wanted),
              ),
            ),
      )
    );
  });
}

function supplierContractLapsed(model: PlainModel): PlainGap[] {
  // Ninety days after 2026-11-21.
  return model
    .of('Supplier')
    .filter(
      ({ spec }) => spec.contract?.ends && spec.contract.ends <= '2027-02-19',
    )
    .map(each => ({
      subject: each.ref,
      services: refsOf(dependentsOf(model, each)),
    }))
    .filter(({ services }) => services.length);
}

function supplierUnreachable(model: PlainModel): PlainGap[] {
  return model
    .of('Supplier')
    .filter(
      ({ spec }) => !spec.contacts?.some(each => each.purpose === 'escalation'),
    )
    .filter(({ spec }) => {
      const ofType = model
        .of('Process')
        .filter(process => INCIDENTS.includes(process.spec.type));
      return spec.responsibilities?.some(({ processes }) =>
        processes.some(each =>
          [...INCIDENTS, ...refsOf(ofType)].includes(each),
        ),
      );
    })
    .map(each => ({
      subject: each.ref,
      services: refsOf(dependentsOf(model, each)),
    }));
}

/** The rules about suppliers, by id. */
export const PLAIN_SUPPLIERS = {
  'supplier-flow-mismatch': supplierFlowMismatch,
  'supplier-contract-lapsed': supplierContractLapsed,
  'supplier-unreachable': supplierUnreachable,
};

const GOVERNANCE = '/governance/rejected';
const SERVICE = '/catalog/default/service/digital-citizen-portal';

const governance = (tab, drawn, answer = tab) => ({
  name: tab,
  from: tab === 'rejected' ? '/governance/processes' : GOVERNANCE,
  to: `/governance/${tab}`,
  answer,
  drawn,
});

/**
 * The pages that get long: where one comes from, so that what is measured is not the rest of the portal; where one
 * goes; the answer without which there is nothing to see, by the end of its path; and what is drawn when it is there.
 */
export const PAGES = [
  governance('overview', 'table', 'services'),
  governance('gaps', 'article', 'findings'),
  governance('services', 'table'),
  governance('decisions', 'table'),
  governance('forums', 'table'),
  governance('processes', 'table'),
  governance('suppliers', 'table'),
  governance('obligations', 'table'),
  governance('rejected', 'table'),
  {
    name: 'service: canvas',
    from: '/catalog/default/system/citizen-portal',
    to: `${SERVICE}/operating-model`,
    answer: 'canvas',
    drawn: '[data-box] [data-item]',
  },
  {
    name: 'service: list',
    from: '/catalog/default/system/citizen-portal',
    to: `${SERVICE}/operating-model?view=list`,
    answer: 'canvas',
    drawn: '[data-box] dl',
  },
  {
    name: 'service: one page',
    from: GOVERNANCE,
    to: '/operating-model/services/default/digital-citizen-portal/one-page',
    answer: 'canvas',
    drawn: '[data-one-page]',
  },
  {
    name: 'supplier',
    from: '/catalog/default/system/citizen-portal',
    to: '/catalog/default/supplier/brindle-devices',
    answer: 'suppliers',
    drawn: 'article a[href*="/service/"][href$="-0"]',
  },
];

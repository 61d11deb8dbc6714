import { decisionGridOf } from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { portalGraph } from '../../__testUtils__/portalModel';
import { renderPage } from '../../__testUtils__/renderPage';
import { DecidedFor } from './DecidedFor';

const [row] = decisionGridOf(portalGraph, []).rows;
const service = {
  ref: 'service:default/portal',
  kind: 'Service',
  title: 'Citizen portal',
};

describe('what a decision is narrowed to', () => {
  it('goes without saying where it holds for all services', () => {
    renderPage(<DecidedFor row={{ ...row, allServices: true }} />, {});
    expect(screen.queryByText(/only for/)).not.toBeInTheDocument();
  });

  it('is named', () => {
    renderPage(
      <DecidedFor row={{ ...row, allServices: false, services: [service] }} />,
      {},
    );
    expect(screen.getByText(/only for/)).toHaveTextContent(
      'only for Citizen portal',
    );
  });

  it('is said to be hidden where the reader may see none of the services', () => {
    renderPage(
      <DecidedFor row={{ ...row, allServices: false, services: [] }} />,
      {},
    );
    expect(screen.getByText(/only for/)).toHaveTextContent(
      'only for services that you may not see',
    );
  });
});

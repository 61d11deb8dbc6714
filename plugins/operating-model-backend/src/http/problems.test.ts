import { mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import request from 'supertest';
import { NotEvaluatedError } from '../evaluation/NotEvaluatedError';
import { problemHandler } from './problems';

const logger = mockServices.logger.mock();

function failingWith(error: Error) {
  const app = express();
  app.get('/', () => {
    throw error;
  });
  return app.use(problemHandler(logger));
}

beforeEach(() => jest.clearAllMocks());

it('logs what went wrong here, and does not tell it in detail', async () => {
  const { body } = await request(failingWith(new Error('secret'))).get('/');
  expect(body).toMatchObject({ status: 500, detail: expect.any(String) });
  expect(body.detail).not.toContain('secret');
  expect(logger.error).toHaveBeenCalledTimes(1);
});

it('does not log each request that comes before the first evaluation', async () => {
  const { body, headers } = await request(
    failingWith(new NotEvaluatedError('The catalog is empty.')),
  ).get('/');
  expect(body).toMatchObject({
    status: 503,
    detail: expect.stringContaining('The catalog is empty.'),
  });
  expect(headers['retry-after']).toBe('5');
  expect(logger.error).not.toHaveBeenCalled();
});

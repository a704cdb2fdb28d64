import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';

type Shape = Type | [Type];

/** The route answers 200 with this shape. */
export const Answers = (type: Shape): MethodDecorator =>
  applyDecorators(HttpCode(200), ApiOkResponse({ type: type as Type }));

/** The route answers 201 with this shape. */
export const AnswersCreated = (type: Shape): MethodDecorator =>
  applyDecorators(HttpCode(201), ApiCreatedResponse({ type: type as Type }));

/** The route answers 204 with nothing. */
export const AnswersNothing = (): MethodDecorator => applyDecorators(HttpCode(204), ApiNoContentResponse());

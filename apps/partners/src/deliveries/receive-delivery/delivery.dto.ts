import { ApiHideProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, IsArray, IsNotEmpty, IsObject, IsOptional, Matches } from 'class-validator';

const SLUG = /^[a-z][a-z0-9-]{0,47}$/;

/** A request to a recipient, as the disclosure gate words it. */
export class DeliveryDto {
  /**
   * Name of the sender's disclosure.
   * @example guard-dispatch
   */
  @Matches(SLUG, { message: 'name of the disclosure: lower-case letters, digits and hyphens' })
  purpose!: string;

  /**
   * Each person with a kind and the fields by category.
   * @example [{ "kind": "customer", "name": "Exempla Exempelsson", "phone": "+46701740605" }]
   */
  @IsArray({ message: 'list of persons' })
  @ArrayNotEmpty({ message: 'at least one person' })
  @IsObject({ each: true, message: 'each person an object with kind and fields' })
  persons!: Record<string, unknown>[];

  /**
   * Class of natural persons to whom the recipient hands it on.
   * @example contact-person
   */
  @IsOptional()
  @Matches(SLUG, { message: 'class of natural persons: lower-case letters, digits and hyphens' })
  reaches?: string;
}

export class DeliveryPathDto {
  /** @example larm-assistans */
  @Matches(SLUG, { message: 'key of a recipient: lower-case letters, digits and hyphens' })
  recipient!: string;

  /** The router's name for the rest of the path; OpenAPI has no such thing, so the controller documents it. */
  @ApiHideProperty()
  @IsNotEmpty({ message: 'a path of the recipient’s API' })
  '*'!: string;
}

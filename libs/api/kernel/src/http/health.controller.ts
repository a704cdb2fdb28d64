import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Public } from '../access/route-rule';
import { Refusal } from '../errors/refusal';
import { KERNEL_OPTIONS, type KernelOptions } from '../options';

class HealthView {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';
}

@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  /** Once the schema was right it is not looked at again: migrations run while the server is stopped. */
  private schemaIsRight = false;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(KERNEL_OPTIONS) private readonly options: KernelOptions,
  ) {}

  /** The process answers. */
  @Get('live')
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok' };
  }

  /**
   * The process answers and reaches its database within two seconds; else 503 `server.unavailable`. 503
   * `server.schema_differs` with the names of the objects in `errors` when the schema is not that of this version.
   */
  @Get('ready')
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    const late = new Promise<never>((_, fail) => {
      setTimeout(() => {
        fail(new Refusal('server.unavailable', [], 5));
      }, 2000).unref();
    });
    await Promise.race([this.look(), late]);
    return { status: 'ok' };
  }

  private async look(): Promise<void> {
    await this.source.query('SELECT 1');
    if (this.schemaIsRight) return;
    const faults = await this.options.schemaFaults(this.source.query.bind(this.source));
    if (faults.length > 0) throw new Refusal('server.schema_differs', faults);
    this.schemaIsRight = true;
  }
}

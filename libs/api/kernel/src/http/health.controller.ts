import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Public } from '../access/route-rule';
import { Refusal } from '../errors/refusal';

class HealthView {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';
}

@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** The process answers. */
  @Get('live')
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The process answers and reaches its database within two seconds; else 503. */
  @Get('ready')
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    const late = new Promise<never>((_, fail) => {
      setTimeout(() => {
        fail(new Refusal('server.unavailable', [], 5));
      }, 2000).unref();
    });
    await Promise.race([this.source.query('SELECT 1'), late]);
    return { status: 'ok' };
  }
}

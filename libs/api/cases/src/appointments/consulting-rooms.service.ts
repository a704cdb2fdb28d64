import { Injectable } from '@nestjs/common';
import { MOST_ROOMS } from '@baanek/contracts';
import { Audit, Database, Live, type Principal, Ref, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { ConsultingRoom } from './consulting-room.entity';
import type { ChangeConsultingRoom, ConsultingRoomView, ConsultingRoomFields } from './appointment.dto';

/** The rooms of a centre in which clients are received. One is never deleted: it is no longer offered. */
@Injectable()
export class ConsultingRooms {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly live: Live,
  ) {}

  async list(): Promise<ConsultingRoomView[]> {
    const rooms = await this.database
      .repository(ConsultingRoom)
      .find({ order: { name: 'asc' }, take: MOST_ROOMS });
    return rooms.map(({ id, name, active, version }) => ({ id, name, active, version }));
  }

  /** 409 `appointments.room_name_taken`, `appointments.too_many_rooms`. */
  async add(by: Principal, { name }: ConsultingRoomFields): Promise<Ref> {
    await this.database.takeTurn(`rooms ${by.centreId}`);
    if ((await this.database.repository(ConsultingRoom).count()) >= MOST_ROOMS)
      throw new Refusal('appointments.too_many_rooms');
    const id = newId();
    await this.database
      .repository(ConsultingRoom)
      .insert({ id, centreId: by.centreId, name, active: true, version: 1 });
    return this.done('rooms.added', id, 1);
  }

  /** What is planned in it stays. 409 `appointments.room_name_taken`. */
  async change(id: string, seen: number, { name, active }: ChangeConsultingRoom): Promise<Ref> {
    await this.database.lockVersion(ConsultingRoom, { id }, seen);
    await this.database.repository(ConsultingRoom).update({ id }, { name, active });
    return this.done('rooms.changed', id, seen + 1);
  }

  private done(action: string, id: string, version: number): Ref {
    this.audit.record({ action, subjectKind: 'consulting_room', subjectId: id });
    this.live.changed('calendar');
    return { id, version };
  }
}

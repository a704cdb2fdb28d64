import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers, By, NoTransaction, type Principal, SharedReads } from '@baanek/kernel';
import { BoardView } from './board.dto';
import { Board } from './board.service';

@ApiTags('shelter')
@Controller('shelter/board')
export class BoardController {
  constructor(
    private readonly board: Board,
    private readonly reads: SharedReads,
  ) {}

  /** Rooms, places, who waits. Changes are announced on `/api/live?topics=shelter`. */
  @Get()
  @Allow('shelter.board')
  @NoTransaction()
  @Answers(BoardView)
  read(@By() by: Principal): Promise<BoardView> {
    return this.reads.read('shelter.board_read', by, () => this.board.read());
  }
}

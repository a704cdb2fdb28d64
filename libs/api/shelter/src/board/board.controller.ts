import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Answers } from '@baanek/kernel';
import { BoardView } from './board.dto';
import { Board } from './board.service';

@ApiTags('shelter')
@Controller('shelter/board')
export class BoardController {
  constructor(private readonly board: Board) {}

  /** Rooms, places, who waits. Changes are announced on `/api/live?topics=shelter`. */
  @Get()
  @Allow('shelter.board')
  @Answers(BoardView)
  read(): Promise<BoardView> {
    return this.board.read();
  }
}

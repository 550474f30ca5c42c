package org.zhiyuan.core;

import java.util.List;

/** The table of allowed moves of one kind of thing; the table is the documentation. */
public record Workflow<S extends Enum<S> & Labelled>(Text noun, List<Move<S>> moves) {

    public Workflow {
        moves = List.copyOf(moves);
    }

    /** Whether some move leads from one stage to the other by this operation. */
    public boolean allows(Operation operation, S from, S to) {
        return moves.contains(new Move<>(operation, from, to));
    }

    /** @throws PlatformException DENIED if the role may not, CONFLICT if the stage does not allow it. */
    public void require(Caller caller, Operation operation, S from, S to) {
        caller.require(operation);
        if (!allows(operation, from, to)) {
            throw PlatformException.wrongStage(
                    noun,
                    from,
                    Text.of("不能执行此操作（" + operation.name() + "）", operation.name() + " is not possible now"));
        }
    }
}

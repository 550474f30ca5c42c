package org.zhiyuan.testkit;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.core.Labelled;
import org.zhiyuan.core.Move;
import org.zhiyuan.core.Operation;
import org.zhiyuan.core.Workflow;
import org.zhiyuan.duty.AssignmentStage;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.handover.HandoverStage;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.supervision.CaseStage;

/** The diagrams of docs/workflows.md are drawn from the workflow tables; {@code -Dworkflows.write=true} draws them anew. */
public class WorkflowDiagramTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "../../docs/workflows.md");

    @Test
    public void r96r97r98_theDiagramsShowTheTablesThatAreEnforced() throws IOException {
        String drawn = "# Workflows\n\nDrawn from the tables in the contracts by `WorkflowDiagramTest`; "
                + "on each arrow the operations that may take it, and below who may do them.\n"
                + List.of(
                                StationStage.WORKFLOW,
                                ExpertStage.WORKFLOW,
                                ActivityStage.WORKFLOW,
                                CaseStage.WORKFLOW,
                                HandoverStage.WORKFLOW,
                                AssignmentStage.WORKFLOW)
                        .stream()
                        .map(WorkflowDiagramTest::diagram)
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("workflows.write")) {
            Files.writeString(PAGE, drawn);
        }
        assertEquals("draw anew with -Dworkflows.write=true", drawn, Files.readString(PAGE));
    }

    /** All moves between the same two stages are one arrow, so that the picture can be read. */
    private static <S extends Enum<S> & Labelled> String diagram(Workflow<S> workflow) {
        String noun = workflow.noun().en();
        String stages = workflow.moves().stream()
                .flatMap(move -> Stream.of(move.from(), move.to()))
                .distinct()
                .map(stage -> "    " + stage + " : " + stage.label().zh() + "<br/>" + stage.name() + "\n")
                .collect(Collectors.joining());
        Map<String, String> arrows = workflow.moves().stream()
                .collect(Collectors.groupingBy(
                        move -> move.from() + " --> " + move.to(),
                        LinkedHashMap::new,
                        Collectors.mapping(move -> move.operation().name(), Collectors.joining("<br/>"))));
        String drawn = arrows.entrySet().stream()
                .map(arrow -> "    " + arrow.getKey() + " : " + arrow.getValue() + "\n")
                .collect(Collectors.joining());
        return "\n## " + Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " "
                + workflow.noun().zh()
                + "\n\n```mermaid\nstateDiagram-v2\n" + stages + drawn + "```\n\n| operation | who |\n| --- | --- |\n"
                + workflow.moves().stream()
                        .map(Move::operation)
                        .distinct()
                        .map(WorkflowDiagramTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Operation operation) {
        String who = operation.roles().stream()
                .map(role -> role.label().en())
                .sorted()
                .collect(Collectors.joining(", "));
        return "| `" + operation.name() + "` | " + (who.isEmpty() ? "nobody, by its date" : who) + " |\n";
    }
}

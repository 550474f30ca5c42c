package org.zhiyuan.store.jpa.internal.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhiyuan.activity.ActivityStage;
import org.zhiyuan.supervision.TaskKind;

/** Activities whose times are objected to, and the tasks to settle them (R7): the older version knows neither. */
final class ObjectionSteps {

    private ObjectionSteps() {}

    static void lift(ObjectNode body) {
        // every value of the version before is one of this version's
    }

    static void activityTo1(ObjectNode activity) {
        refuse(activity.path("stage").asText().equals(ActivityStage.OBJECTION.name()));
    }

    static void taskTo1(ObjectNode task) {
        refuse(task.path("kind").asText().equals(TaskKind.ACTIVITY_OBJECTION.name()));
    }

    private static void refuse(boolean unknown) {
        if (unknown) {
            throw ProposalSteps.unsaid();
        }
    }
}

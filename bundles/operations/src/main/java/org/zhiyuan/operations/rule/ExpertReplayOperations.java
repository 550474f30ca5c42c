package org.zhiyuan.operations.rule;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.rule.RuleLaboratory;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.wire.rule.LaboratoryMapper;
import org.zhiyuan.wire.rule.ReplayDto;

/** The decision on an expert looked at again (判定重放), R3. */
@Path("/experts/{id}/replay")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "规则 Rules")
public final class ExpertReplayOperations {
    private final RuleLaboratory laboratory;

    public ExpertReplayOperations(RuleLaboratory laboratory) {
        this.laboratory = laboratory;
    }

    @GET
    @PlatformOperation(
            name = "replayExpert",
            right = "RULE_REPLAY",
            zh = "按判定当日及现行规则重放专家的判定（R3）",
            en = "An expert's verdict, replayed under the rules of its day and of today (R3)")
    public ReplayDto replay(@Context Caller caller, @PathParam("id") String id) {
        return LaboratoryMapper.toDto(laboratory.replay(caller, RuleSubject.EXPERT, id), caller.locale());
    }
}

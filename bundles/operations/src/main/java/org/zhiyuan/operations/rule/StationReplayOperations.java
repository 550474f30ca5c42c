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

/** The decision on a station looked at again (判定重放), R3. */
@Path("/stations/{id}/replay")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "规则 Rules")
public final class StationReplayOperations {
    private final RuleLaboratory laboratory;

    public StationReplayOperations(RuleLaboratory laboratory) {
        this.laboratory = laboratory;
    }

    @GET
    @PlatformOperation(
            name = "replayStation",
            right = "RULE_REPLAY",
            zh = "按判定当日及现行规则重放工作站的判定（R3）",
            en = "A station's verdict, replayed under the rules of its day and of today (R3)")
    public ReplayDto replay(@Context Caller caller, @PathParam("id") String id) {
        return LaboratoryMapper.toDto(laboratory.replay(caller, RuleSubject.STATION, id), caller.locale());
    }
}

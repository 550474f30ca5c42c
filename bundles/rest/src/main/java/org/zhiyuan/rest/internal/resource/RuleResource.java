package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.annotation.security.PermitAll;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Seen;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.RuleBookAdmin;
import org.zhiyuan.rule.RuleChangeId;
import org.zhiyuan.rule.RuleLaboratory;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.rule.LaboratoryMapper;
import org.zhiyuan.wire.rule.NewRuleChangeDto;
import org.zhiyuan.wire.rule.NewTrialDto;
import org.zhiyuan.wire.rule.RuleBookDto;
import org.zhiyuan.wire.rule.RuleChangeDto;
import org.zhiyuan.wire.rule.RuleChangePageDto;
import org.zhiyuan.wire.rule.RuleMapper;
import org.zhiyuan.wire.rule.RuleParameterDto;
import org.zhiyuan.wire.rule.RuleParameterPageDto;
import org.zhiyuan.wire.rule.TrialDto;

/** The rule book (规则手册), R1, R3, R95, and its laboratory. */
@Path("/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "规则 Rules")
public final class RuleResource {
    private final RuleBookAdmin rules;
    private final RuleLaboratory laboratory;

    public RuleResource(RuleBookAdmin rules, RuleLaboratory laboratory) {
        this.rules = rules;
        this.laboratory = laboratory;
    }

    @GET
    @PermitAll
    @Operation(summary = "现行规则手册（R1）")
    public RuleBookDto book(@Context Caller caller, @BeanParam RuleParams params) {
        return RuleMapper.toDto(rules.book(params.day()), caller.locale());
    }

    @GET
    @Path("/parameters")
    @PermitAll
    @Operation(summary = "全部参数及其施行期间、出处（R95）")
    public RuleParameterPageDto list(@Context Caller caller, @BeanParam RuleParams params) {
        return RuleMapper.toDto(rules.list(params.day()), caller.locale());
    }

    @GET
    @Path("/parameters/{id}")
    @PermitAll
    @Operation(summary = "某项参数及其历史")
    public RuleParameterDto get(@Context Caller caller, @PathParam("id") String id, @BeanParam RuleParams params) {
        return RuleMapper.toDto(rules.get(new ParameterId(id), params.day()), caller.locale());
    }

    @GET
    @Path("/changes")
    @Operation(summary = "规则变更记录")
    public RuleChangePageDto changes(@Context Caller caller, @BeanParam PageParams params) {
        return RuleMapper.toDto(rules.changes(caller, params.request()), caller.locale());
    }

    @GET
    @Path("/changes/{id}")
    @Operation(summary = "某项规则变更")
    public RuleChangeDto change(@Context Caller caller, @PathParam("id") String id) {
        return RuleMapper.toDto(rules.change(caller, new RuleChangeId(id)), caller.locale());
    }

    @POST
    @Path("/changes")
    @Created
    @Operation(summary = "拟定规则变更，最早次日施行（R95）")
    public RuleChangeDto propose(@Context Caller caller, NewRuleChangeDto change) {
        return RuleMapper.toDto(rules.propose(caller, RuleMapper.fromDto(change)), caller.locale());
    }

    @POST
    @Path("/changes/{id}/publication")
    @Operation(summary = "另一人复核并发布（R94）")
    public RuleChangeDto publish(@Context Caller caller, @PathParam("id") String id, @Context Seen seen) {
        return RuleMapper.toDto(rules.publish(caller, new RuleChangeId(id), seen), caller.locale());
    }

    @POST
    @Path("/changes/{id}/withdrawal")
    @Operation(summary = "施行前撤回；已发布的须两人（R94）")
    public RuleChangeDto withdraw(@Context Caller caller, @PathParam("id") String id, @Context Seen seen, ReasonDto reason) {
        return RuleMapper.toDto(rules.withdraw(caller, new RuleChangeId(id), seen, KernelMapper.reason(reason)), caller.locale());
    }

    @POST
    @Path("/trials")
    @Operation(summary = "规则试算：谁将新达到、谁将不再达到")
    public TrialDto attempt(@Context Caller caller, NewTrialDto trial) {
        return LaboratoryMapper.toDto(laboratory.attempt(caller, LaboratoryMapper.fromDto(trial)), caller.locale());
    }
}

package org.zhiyuan.operations.rule;

import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
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
public final class RuleOperations {
    private final RuleBookAdmin rules;
    private final RuleLaboratory laboratory;

    public RuleOperations(RuleBookAdmin rules, RuleLaboratory laboratory) {
        this.rules = rules;
        this.laboratory = laboratory;
    }

    @GET
    @PlatformOperation(name = "getRuleBook", right = "PUBLIC", zh = "现行规则手册（R1）", en = "The rule book in force (R1)")
    public RuleBookDto book(@Context Caller caller, @BeanParam RuleParams params) {
        return RuleMapper.toDto(rules.book(params.day()), caller.locale());
    }

    @GET
    @Path("/parameters")
    @PlatformOperation(
            name = "listRuleParameters",
            right = "PUBLIC",
            zh = "全部参数及其施行期间、出处（R95）",
            en = "All parameters with their periods and sources (R95)")
    public RuleParameterPageDto list(@Context Caller caller, @BeanParam RuleParams params) {
        return RuleMapper.toDto(rules.list(params.day()), caller.locale());
    }

    @GET
    @Path("/parameters/{id}")
    @PlatformOperation(name = "getRuleParameter", right = "PUBLIC", zh = "某项参数及其历史", en = "A parameter and its history")
    public RuleParameterDto get(@Context Caller caller, @PathParam("id") String id, @BeanParam RuleParams params) {
        return RuleMapper.toDto(rules.get(new ParameterId(id), params.day()), caller.locale());
    }

    @GET
    @Path("/changes")
    @PlatformOperation(name = "listRuleChanges", right = "RULE_CHANGE_READ", zh = "规则变更记录", en = "The changes of rules")
    public RuleChangePageDto changes(@Context Caller caller, @BeanParam PageParams params) {
        return RuleMapper.toDto(rules.changes(caller, params.request()), caller.locale());
    }

    @GET
    @Path("/changes/{id}")
    @PlatformOperation(name = "getRuleChange", right = "RULE_CHANGE_READ", zh = "某项规则变更", en = "A change of rules")
    public RuleChangeDto change(@Context Caller caller, @PathParam("id") String id) {
        return RuleMapper.toDto(rules.change(caller, new RuleChangeId(id)), caller.locale());
    }

    @POST
    @Path("/changes")
    @PlatformOperation(
            name = "proposeRuleChange",
            right = "RULE_PROPOSE",
            creates = true,
            zh = "拟定规则变更，最早次日施行（R95）",
            en = "Propose a change, in force tomorrow at the earliest (R95)")
    public RuleChangeDto propose(@Context Caller caller, NewRuleChangeDto change) {
        return RuleMapper.toDto(rules.propose(caller, RuleMapper.fromDto(change)), caller.locale());
    }

    @POST
    @Path("/changes/{id}/publication")
    @PlatformOperation(
            name = "publishRuleChange",
            right = "RULE_PUBLISH",
            zh = "另一人复核并发布（R94）",
            en = "Another person checks and publishes (R94)")
    public RuleChangeDto publish(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return RuleMapper.toDto(rules.publish(caller, new RuleChangeId(id), seen), caller.locale());
    }

    @POST
    @Path("/changes/{id}/withdrawal")
    @PlatformOperation(
            name = "withdrawRuleChange",
            right = "RULE_WITHDRAW",
            zh = "施行前撤回；已发布的须两人（R94）",
            en = "Withdraw before it is in force; a published one needs two (R94)")
    public RuleChangeDto withdraw(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return RuleMapper.toDto(
                rules.withdraw(caller, new RuleChangeId(id), seen, KernelMapper.reason(reason)), caller.locale());
    }

    @POST
    @Path("/trials")
    @PlatformOperation(
            name = "tryRules",
            right = "RULE_TRY",
            zh = "规则试算：谁将新达到、谁将不再达到",
            en = "Try a change: who would pass now, who no longer")
    public TrialDto attempt(@Context Caller caller, NewTrialDto trial) {
        return LaboratoryMapper.toDto(laboratory.attempt(caller, LaboratoryMapper.fromDto(trial)), caller.locale());
    }
}

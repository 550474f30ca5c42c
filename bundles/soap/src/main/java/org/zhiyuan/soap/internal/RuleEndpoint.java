package org.zhiyuan.soap.internal;

import java.time.LocalDate;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;

import org.zhiyuan.deadline.HolidayAdmin;
import org.zhiyuan.rule.ParameterId;
import org.zhiyuan.rule.RuleBookAdmin;
import org.zhiyuan.rule.RuleChangeId;
import org.zhiyuan.rule.RuleLaboratory;
import org.zhiyuan.rule.RuleSubject;
import org.zhiyuan.wire.Input;
import org.zhiyuan.wire.rule.HolidayMapper;
import org.zhiyuan.wire.rule.HolidayNoticeDto;
import org.zhiyuan.wire.rule.HolidayNoticePageDto;
import org.zhiyuan.wire.rule.LaboratoryMapper;
import org.zhiyuan.wire.rule.NewRuleChangeDto;
import org.zhiyuan.wire.rule.NewTrialDto;
import org.zhiyuan.wire.rule.ReplayDto;
import org.zhiyuan.wire.rule.RuleBookDto;
import org.zhiyuan.wire.rule.RuleChangeDto;
import org.zhiyuan.wire.rule.RuleChangePageDto;
import org.zhiyuan.wire.rule.RuleMapper;
import org.zhiyuan.wire.rule.RuleParameterDto;
import org.zhiyuan.wire.rule.RuleParameterPageDto;
import org.zhiyuan.wire.rule.TrialDto;

/** The rule book, its changes, its laboratory, and the holidays by which deadlines run. */
@WebService(name = "Rules", serviceName = "RuleService", portName = Endpoints.PORT, targetNamespace = "urn:zhiyuan:rules:1")
public class RuleEndpoint extends ContractEndpoint {
    private final RuleBookAdmin rules;
    private final RuleLaboratory laboratory;
    private final HolidayAdmin holidays;
    private final Answers answers;

    RuleEndpoint(RuleBookAdmin rules, RuleLaboratory laboratory, HolidayAdmin holidays, Answers answers) {
        this.rules = rules;
        this.laboratory = laboratory;
        this.holidays = holidays;
        this.answers = answers;
    }

    @WebMethod
    @WebResult(name = "ruleBook")
    public RuleBookDto getRuleBook(@WebParam(name = "day") String day) throws PlatformFault {
        return RuleMapper.toDto(rules.book(day(day)), locale());
    }

    @WebMethod
    @WebResult(name = "parameters")
    public RuleParameterPageDto listRuleParameters(@WebParam(name = "day") String day) throws PlatformFault {
        return RuleMapper.toDto(rules.list(day(day)), locale());
    }

    @WebMethod
    @WebResult(name = "parameter")
    public RuleParameterDto getRuleParameter(@WebParam(name = "id") String id, @WebParam(name = "day") String day) throws PlatformFault {
        return RuleMapper.toDto(rules.get(new ParameterId(id), day(day)), locale());
    }

    @WebMethod
    @WebResult(name = "changes")
    public RuleChangePageDto listRuleChanges(@WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        return RuleMapper.toDto(rules.changes(caller(), page(limit, cursor)), locale());
    }

    @WebMethod
    @WebResult(name = "change")
    public RuleChangeDto getRuleChange(@WebParam(name = "id") String id) throws PlatformFault {
        return RuleMapper.toDto(rules.change(caller(), new RuleChangeId(id)), locale());
    }

    @WebMethod
    @WebResult(name = "change")
    public RuleChangeDto proposeRuleChange(@WebParam(name = "change") NewRuleChangeDto change,
                                           @WebParam(name = "requestKey") String requestKey) throws PlatformFault {
        return answers.once(caller(), requestKey, "proposeRuleChange", required("change", change), RuleChangeDto.class,
                () -> RuleMapper.toDto(rules.propose(caller(), RuleMapper.fromDto(change)), locale()));
    }

    @WebMethod
    @WebResult(name = "change")
    public RuleChangeDto publishRuleChange(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return RuleMapper.toDto(rules.publish(caller(), new RuleChangeId(id), seen(seen)), locale());
    }

    @WebMethod
    @WebResult(name = "change")
    public RuleChangeDto withdrawRuleChange(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason,
                                            @WebParam(name = "seen") Long seen) throws PlatformFault {
        return RuleMapper.toDto(rules.withdraw(caller(), new RuleChangeId(id), seen(seen), reason(reason)), locale());
    }

    @WebMethod
    @WebResult(name = "trial")
    public TrialDto tryRules(@WebParam(name = "trial") NewTrialDto trial) throws PlatformFault {
        return LaboratoryMapper.toDto(laboratory.attempt(caller(), LaboratoryMapper.fromDto(trial)), locale());
    }

    @WebMethod
    @WebResult(name = "replay")
    public ReplayDto replayStation(@WebParam(name = "id") String id) throws PlatformFault {
        return LaboratoryMapper.toDto(laboratory.replay(caller(), RuleSubject.STATION, id), locale());
    }

    @WebMethod
    @WebResult(name = "replay")
    public ReplayDto replayExpert(@WebParam(name = "id") String id) throws PlatformFault {
        return LaboratoryMapper.toDto(laboratory.replay(caller(), RuleSubject.EXPERT, id), locale());
    }

    @WebMethod
    @WebResult(name = "notices")
    public HolidayNoticePageDto listHolidays() throws PlatformFault {
        return HolidayMapper.toDto(holidays.list());
    }

    @WebMethod
    @WebResult(name = "notice")
    public HolidayNoticeDto loadHolidays(@WebParam(name = "notice") HolidayNoticeDto notice, @WebParam(name = "seen") Long seen)
            throws PlatformFault {
        return HolidayMapper.toDto(holidays.load(caller(), seen(seen), HolidayMapper.fromDto(notice)));
    }

    private static LocalDate day(String text) {
        return text == null ? null : Input.read(text, (in, value) -> in.date("day", value));
    }
}

package org.zhiyuan.expert.internal.recruitment;

import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.OneTimeCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.AgeOverride;
import org.zhiyuan.expert.CallId;
import org.zhiyuan.expert.ExpertApplication;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.Invitation;
import org.zhiyuan.expert.Recruitment;
import org.zhiyuan.expert.RecruitmentCall;
import org.zhiyuan.expert.RecruitmentChannel;
import org.zhiyuan.expert.internal.file.ExpertFile;
import org.zhiyuan.expert.store.AgeOverrideStore;
import org.zhiyuan.expert.store.CallStore;
import org.zhiyuan.expert.store.InvitationStore;
import org.zhiyuan.identity.IdNumber;
import org.zhiyuan.rulebook.RuleDay;
import org.zhiyuan.rulebook.RuleParameters;

/** Finds what an application answers (招募来源), R47, and the override of the age limit that a person has (R102). */
public final class Recruitments {

    private final ExpertFile file;
    private final CallStore calls;
    private final InvitationStore invitations;
    private final AgeOverrideStore overrides;
    private final RuleParameters parameters;

    public Recruitments(
            ExpertFile file,
            CallStore calls,
            InvitationStore invitations,
            AgeOverrideStore overrides,
            RuleParameters parameters) {
        this.file = file;
        this.calls = calls;
        this.invitations = invitations;
        this.overrides = overrides;
        this.parameters = parameters;
    }

    public Optional<AgeOverride> override(IdNumber person) {
        return overrides.inForce(person);
    }

    /** The open call, or the invitation that is accepted by this; joins the application's unit of work. */
    public Recruitment answered(
            Caller caller, ExpertApplication application, CallId call, String code, ExpertId expert) {
        return application.channel() == RecruitmentChannel.OPEN_CALL
                ? call(call)
                : invitation(caller, application, code, expert);
    }

    private Recruitment call(CallId wanted) {
        Optional<RecruitmentCall> open = wanted == null
                ? calls.openOn(file.today())
                : calls.find(wanted).filter(found -> found.openOn(file.today()));
        boolean required = new RuleDay(file.today(), parameters).integer("expert.call.required") == 1;
        if (open.isEmpty() && (required || wanted != null)) {
            throw PlatformException.conflict(Text.of("当前没有开放的专家招募公告（R47）", "no call for experts is open today (R47)"));
        }
        return new Recruitment(open.map(RecruitmentCall::id).orElse(null), null);
    }

    private Recruitment invitation(Caller caller, ExpertApplication application, String code, ExpertId expert) {
        if (code == null || code.isBlank()) {
            throw PlatformException.invalid(
                    "invitationCode", Text.of("定向邀请须填写邀请码", "is required for a targeted invitation"));
        }
        Invitation open = invitations
                .findByCode(OneTimeCode.digest(code))
                .filter(found -> found.openOn(file.today()))
                .filter(found -> found.text().name().equals(application.name()))
                .orElseThrow(() -> PlatformException.invalid(
                        "invitationCode", Text.of("邀请码无效、已用、过期或非本人", "is unknown, used, over, or somebody else's")));
        Invitation accepted = invitations.replace(open.answered(Invitation.State.ACCEPTED, expert));
        file.log(
                caller,
                ExpertOperation.EXPERT_APPLY,
                "invitation",
                accepted.id().value(),
                application.region(),
                Map.of("answer", accepted.state().name()));
        return new Recruitment(null, accepted.id());
    }
}

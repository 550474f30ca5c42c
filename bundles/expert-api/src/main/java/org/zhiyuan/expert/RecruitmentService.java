package org.zhiyuan.expert;

import org.osgi.annotation.versioning.ProviderType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** How experts are won (专家招募), R47: open calls and targeted invitations. */
@ProviderType
public interface RecruitmentService {

    RecruitmentCall publish(Caller caller, NewCall call);

    /** Public: all calls, latest first. */
    Page<RecruitmentCall> calls(PageRequest page);

    /** Public. @throws org.zhiyuan.core.PlatformException NOT_FOUND */
    RecruitmentCall call(CallId id);

    /** Ends a call before its last day once a second official wants it as well (R94); yesterday was then its last. */
    RecruitmentCall close(Caller caller, CallId id, ExpectedVersion seen);

    IssuedInvitation invite(Caller caller, NewInvitation invitation);

    Page<Invitation> invitations(Caller caller, PageRequest page);

    Invitation withdraw(Caller caller, InvitationId id, ExpectedVersion seen);

    /**
     * The invited person says no (谢绝); needs no reason. @throws org.zhiyuan.core.PlatformException NOT_FOUND for a code that is not
     * open
     */
    Invitation decline(Caller caller, String code);
}

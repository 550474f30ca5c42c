package org.zhiyuan.operations.appointment;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.expert.AppointmentLetters;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.ReasonDto;
import org.zhiyuan.wire.expert.ExpertDto;
import org.zhiyuan.wire.expert.ExpertMapper;

/** Letters of appointment taken back and issued anew (撤销聘书、补发、解聘), R78, R97. */
@Path("/experts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "专家 Experts")
public final class LetterOperations {
    private final AppointmentLetters letters;

    public LetterOperations(AppointmentLetters letters) {
        this.letters = letters;
    }

    @POST
    @Path("/{id}/letter-revocation")
    @PlatformOperation(
            name = "revokeLetter",
            right = "EXPERT_REVOKE_LETTER",
            zh = "撤销聘书（R78），不解聘；两人先后作出相同决定后生效（R94）",
            en = "Revoke the letter (R78) without dismissal; two decide the same one after the other (R94)")
    public ExpertDto revokeLetter(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return dto(caller, letters.revokeLetter(caller, new ExpertId(id), seen, KernelMapper.reason(reason)));
    }

    @POST
    @Path("/{id}/letter-reissue")
    @PlatformOperation(
            name = "reissueLetter",
            right = "EXPERT_REISSUE",
            zh = "补发聘书，编号为新（R78）",
            en = "Issue the letter again under a new number (R78)")
    public ExpertDto reissueLetter(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return dto(caller, letters.reissueLetter(caller, new ExpertId(id), seen));
    }

    @POST
    @Path("/{id}/dismissal")
    @PlatformOperation(
            name = "dismissExpert",
            right = "EXPERT_DISMISS",
            zh = "解聘：两人先后作出相同决定后生效（R94）",
            en = "Dismiss: two decide the same one after the other (R94)")
    public ExpertDto dismiss(
            @Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen, ReasonDto reason) {
        return dto(caller, letters.dismiss(caller, new ExpertId(id), seen, KernelMapper.reason(reason)));
    }

    private static ExpertDto dto(Caller caller, Expert expert) {
        return ExpertMapper.toDto(expert, caller.locale());
    }
}

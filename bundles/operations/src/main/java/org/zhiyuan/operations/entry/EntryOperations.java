package org.zhiyuan.operations.entry;

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
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryService;
import org.zhiyuan.entry.SelfConfirmationService;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.XmlInputs;
import org.zhiyuan.wire.entry.EntryDto;
import org.zhiyuan.wire.entry.EntryInputDto;
import org.zhiyuan.wire.entry.EntryKeyDto;
import org.zhiyuan.wire.entry.EntryMapper;
import org.zhiyuan.wire.entry.EntryPageDto;
import org.zhiyuan.wire.entry.EntryRefusalDto;
import org.zhiyuan.wire.entry.SelfConfirmationDto;
import org.zhiyuan.wire.expert.ExpertTypeMapper;

/** Entries on somebody's behalf (代为登记), taken over by the person's own act. */
@Path("/entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "代为登记 Entries")
public final class EntryOperations implements XmlInputs {
    private final EntryService entries;
    private final SelfConfirmationService confirmations;
    private final ExpertService experts;

    public EntryOperations(EntryService entries, SelfConfirmationService confirmations, ExpertService experts) {
        this.entries = entries;
        this.confirmations = confirmations;
        this.experts = experts;
    }

    @POST
    @PlatformOperation(
            name = "enterOnBehalf",
            right = "ENTRY_ENTER",
            creates = true,
            secret = true,
            zh = "为他人代录专家、企业或工作站申请，须本人要求；一次性接收码只显示这一次",
            en =
                    "Enter an expert, an enterprise or a station's application at their own wish; the one-time code is shown once")
    public EntryDto enter(@Context Caller caller, EntryInputDto entry) {
        return EntryMapper.toDto(
                entries.enter(caller, EntryMapper.fromDto(entry), EntryMapper.asked(entry)), caller.locale());
    }

    @GET
    @PlatformOperation(
            name = "listEntries",
            right = "ENTRY_READ",
            zh = "本单位或辖区内的代录，最近的在前；个人信息遮蔽，办结后删除",
            en = "The entries on behalf of the caller's unit or region, latest first; masked, and deleted when done")
    public EntryPageDto list(@Context Caller caller, @BeanParam EntryParams params) {
        return EntryMapper.toDto(entries.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/{id}")
    @PlatformOperation(name = "getEntry", right = "ENTRY_READ", zh = "代录", en = "An entry on behalf")
    public EntryDto get(@Context Caller caller, @PathParam("id") String id) {
        return EntryMapper.toDto(entries.get(caller, new EntryId(id)), caller.locale());
    }

    @POST
    @Path("/{id}/code")
    @PlatformOperation(
            name = "renewEntryCode",
            right = "ENTRY_RENEW",
            secret = true,
            zh = "代录人换发接收码，原码作废",
            en = "Give a new code; the old one ends")
    public EntryDto renew(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return EntryMapper.toDto(entries.renew(caller, new EntryId(id), seen), caller.locale());
    }

    @POST
    @Path("/{id}/withdrawal")
    @PlatformOperation(
            name = "withdrawEntry",
            right = "ENTRY_WITHDRAW",
            zh = "代录人撤回，代录内容随即删除",
            en = "Withdraw; the content is deleted at once")
    public EntryDto withdraw(@Context Caller caller, @PathParam("id") String id, @Context ExpectedVersion seen) {
        return EntryMapper.toDto(entries.withdraw(caller, new EntryId(id), seen), caller.locale());
    }

    @POST
    @Path("/look")
    @PlatformOperation(
            name = "lookAtEntry",
            right = "ENTRY_LOOK",
            zh = "本人凭接收码与证件号码查看为其代录的内容",
            en = "Read what was entered on one's behalf, by code and document number")
    public EntryDto look(@Context Caller caller, EntryKeyDto key) {
        return EntryMapper.toDto(confirmations.look(caller, EntryMapper.fromDto(key)), caller.locale());
    }

    @POST
    @Path("/takeovers")
    @PlatformOperation(
            name = "takeOverEntry",
            right = "ENTRY_TAKE_OVER",
            zh = "本人接收（可更正），即以本账户按普通程序登记或申请",
            en = "Take over, corrected or not; then it goes the ordinary way under the caller's account")
    public EntryDto takeOver(@Context Caller caller, SelfConfirmationDto takeover) {
        return EntryMapper.toDto(confirmations.takeOver(caller, EntryMapper.fromDto(takeover)), caller.locale());
    }

    @POST
    @Path("/refusals")
    @PlatformOperation(
            name = "declineEntry",
            right = "ENTRY_DECLINE",
            zh = "本人谢绝，无须理由（R91），代录内容随即删除",
            en = "Decline, without a reason (R91); the content is deleted at once")
    public EntryDto decline(@Context Caller caller, EntryRefusalDto refusal) {
        EntryMapper.Refusal stated = EntryMapper.fromDto(refusal);
        return EntryMapper.toDto(confirmations.decline(caller, stated.key(), stated.reason()), caller.locale());
    }

    @Override
    public void complete(Object input) {
        if (input instanceof EntryInputDto entry) {
            ExpertTypeMapper.typed(entry.expert, experts.types());
        } else if (input instanceof SelfConfirmationDto takeover) {
            ExpertTypeMapper.typed(takeover.expert, experts.types());
        }
    }
}

package org.zhiyuan.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
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
import org.zhiyuan.core.Seen;
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryService;
import org.zhiyuan.rest.internal.http.Created;
import org.zhiyuan.rest.internal.http.Secret;
import org.zhiyuan.wire.entry.EntryDto;
import org.zhiyuan.wire.entry.EntryInputDto;
import org.zhiyuan.wire.entry.EntryKeyDto;
import org.zhiyuan.wire.entry.EntryMapper;
import org.zhiyuan.wire.entry.EntryPageDto;
import org.zhiyuan.wire.entry.EntryRefusalDto;
import org.zhiyuan.wire.entry.TakeoverDto;

/** Entries on somebody's behalf (代为登记), taken over by the person's own act. */
@Path("/entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "代为登记 Entries")
public final class EntryResource {
    private final EntryService entries;

    public EntryResource(EntryService entries) {
        this.entries = entries;
    }

    @POST
    @Created
    @Secret
    @Operation(summary = "为他人代录专家、企业或工作站申请，须本人要求；一次性接收码只显示这一次")
    public EntryDto enter(@Context Caller caller, EntryInputDto entry) {
        return EntryMapper.toDto(entries.enter(caller, EntryMapper.fromDto(entry), EntryMapper.asked(entry)), caller.locale());
    }

    @GET
    @Operation(summary = "本单位或辖区内的代录，最近的在前；个人信息遮蔽，办结后删除")
    public EntryPageDto list(@Context Caller caller, @BeanParam EntryParams params) {
        return EntryMapper.toDto(entries.list(caller, params.query(), params.request()), caller.locale());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "代录")
    public EntryDto get(@Context Caller caller, @PathParam("id") String id) {
        return EntryMapper.toDto(entries.get(caller, new EntryId(id)), caller.locale());
    }

    @POST
    @Path("/{id}/code")
    @Secret
    @Operation(summary = "代录人换发接收码，原码作废")
    public EntryDto renew(@Context Caller caller, @PathParam("id") String id, @Context Seen seen) {
        return EntryMapper.toDto(entries.renew(caller, new EntryId(id), seen), caller.locale());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(summary = "代录人撤回，代录内容随即删除")
    public EntryDto withdraw(@Context Caller caller, @PathParam("id") String id, @Context Seen seen) {
        return EntryMapper.toDto(entries.withdraw(caller, new EntryId(id), seen), caller.locale());
    }

    @POST
    @Path("/look")
    @Operation(summary = "本人凭接收码与证件号码查看为其代录的内容")
    public EntryDto look(@Context Caller caller, EntryKeyDto key) {
        return EntryMapper.toDto(entries.look(caller, EntryMapper.fromDto(key)), caller.locale());
    }

    @POST
    @Path("/takeovers")
    @Operation(summary = "本人接收（可更正），即以本账户按普通程序登记或申请")
    public EntryDto takeOver(@Context Caller caller, TakeoverDto takeover) {
        return EntryMapper.toDto(entries.takeOver(caller, EntryMapper.fromDto(takeover)), caller.locale());
    }

    @POST
    @Path("/refusals")
    @Operation(summary = "本人谢绝，无须理由（R91），代录内容随即删除")
    public EntryDto decline(@Context Caller caller, EntryRefusalDto refusal) {
        return EntryMapper.toDto(entries.decline(caller, EntryMapper.fromDto(refusal), EntryMapper.reason(refusal)), caller.locale());
    }
}

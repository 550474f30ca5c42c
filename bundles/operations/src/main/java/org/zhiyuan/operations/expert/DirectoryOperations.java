package org.zhiyuan.operations.expert;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.wire.expert.AgreementMapper;
import org.zhiyuan.wire.expert.ExpertDirectoryDto;
import org.zhiyuan.wire.expert.ExpertMapper;
import org.zhiyuan.wire.expert.ExpertProfileDto;
import org.zhiyuan.wire.expert.ExpertTypeMapper;
import org.zhiyuan.wire.expert.ExpertTypePageDto;
import org.zhiyuan.wire.expert.LetterCheckDto;

/** The public expert list (专家清单), R84, and the check of letters (聘书核验), R78. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "公开查询 Public")
public final class DirectoryOperations {
    private static final Text EXPERT = Text.of("在聘专家", "serving expert");
    private static final Text LETTER = Text.of("聘书", "letter of appointment");

    private final ExpertService experts;

    public DirectoryOperations(ExpertService experts) {
        this.experts = experts;
    }

    @GET
    @Path("/expert-directory")
    @PlatformOperation(name = "listDirectory", right = "PUBLIC", zh = "在聘专家清单", en = "The experts in office")
    public ExpertDirectoryDto list(@BeanParam DirectoryParams params) {
        return ExpertMapper.toDto(experts.directory(params.query(), params.request()));
    }

    @GET
    @Path("/expert-directory/{id}")
    @PlatformOperation(name = "getProfile", right = "PUBLIC", zh = "在聘专家简介", en = "An expert in office, in brief")
    public ExpertProfileDto get(@PathParam("id") String id) {
        return ExpertMapper.toDto(Params.found(experts.profile(new ExpertId(id)), EXPERT, id));
    }

    @GET
    @Path("/expert-types")
    @PlatformOperation(
            name = "listExpertTypes",
            right = "PUBLIC",
            zh = "当前可申报的专家类型、专业条件及扩展字段（R55）",
            en = "The types of expert one may apply for, their conditions and further fields (R55)")
    public ExpertTypePageDto types(@Context Caller caller) {
        return ExpertTypeMapper.toDto(experts.types(), caller.locale());
    }

    @GET
    @Path("/letters/{number}")
    @PlatformOperation(
            name = "checkLetter",
            right = "PUBLIC",
            zh = "核验聘书编号",
            en = "Check a letter of appointment's number")
    public LetterCheckDto letter(@PathParam("number") String number) {
        return AgreementMapper.toDto(Params.found(experts.checkLetter(number), LETTER, number));
    }
}

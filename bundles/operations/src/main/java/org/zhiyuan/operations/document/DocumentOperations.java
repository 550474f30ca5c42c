package org.zhiyuan.operations.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Text;
import org.zhiyuan.document.Document;
import org.zhiyuan.document.DocumentId;
import org.zhiyuan.document.DocumentOperation;
import org.zhiyuan.document.DocumentService;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.Params;
import org.zhiyuan.wire.KernelMapper;
import org.zhiyuan.wire.PurposeDto;
import org.zhiyuan.wire.document.DocumentDto;
import org.zhiyuan.wire.document.DocumentMapper;

/** Uploaded documents (上传文件). */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "文件 Documents")
public final class DocumentOperations {
    private static final Text NOUN = Text.of("文件", "document");

    private final DocumentService documents;

    public DocumentOperations(DocumentService documents) {
        this.documents = documents;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @PlatformOperation(
            name = "uploadDocument",
            right = "SIGNED_IN",
            creates = true,
            zh = "上传文件（原始内容，至多20 MiB）；标识为其 SHA-256",
            en = "Upload a document, at most 20 MiB; its id is its SHA-256")
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = "string", format = "binary"))))
    public DocumentDto upload(@Context Caller caller, @QueryParam("name") String name, InputStream content) {
        return DocumentMapper.toDto(documents.upload(caller, name, content));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    @PlatformOperation(
            name = "downloadDocument",
            right = "SIGNED_IN",
            zh = "下载自己的文件",
            en = "Download a document of one's own")
    @Operation(
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(type = "string", format = "binary"))))
    public Response download(@Context Caller caller, @PathParam("id") String id) {
        DocumentId wanted = new DocumentId(id);
        Document document = Params.found(documents.find(caller, wanted), NOUN, id);
        return content(document, documents.open(caller, wanted));
    }

    @POST
    @Path("/{id}/disclosures")
    @Produces(MediaType.WILDCARD)
    @PlatformOperation(
            name = "discloseDocument",
            right = "DOCUMENT_DISCLOSE",
            secret = true,
            zh = "说明用途后查阅他人的文件，记入审计（R31、R87）",
            en = "Read another's document for a stated purpose, with an audit entry (R31, R87)")
    @Operation(
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(type = "string", format = "binary"))))
    public Response disclose(@Context Caller caller, @PathParam("id") String id, PurposeDto purpose) {
        caller.require(DocumentOperation.DOCUMENT_DISCLOSE);
        DocumentId wanted = new DocumentId(id);
        Document document = Params.found(documents.find(caller, wanted), NOUN, id);
        return content(document, documents.disclose(caller, wanted, KernelMapper.purpose(purpose)));
    }

    private static Response content(Document document, InputStream content) {
        String name = URLEncoder.encode(document.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content)
                .type(document.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }
}

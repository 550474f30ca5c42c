package org.zhiyuan.operations.supervision;

import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.supervision.DisclosureService;
import org.zhiyuan.wire.oversight.DisclosurePageDto;
import org.zhiyuan.wire.oversight.TaskMapper;

/** Who has read one's data (个人信息查阅记录), R87. */
@Path("/me/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "账户 Accounts")
public final class DisclosureOperations {
    private final DisclosureService disclosures;

    public DisclosureOperations(DisclosureService disclosures) {
        this.disclosures = disclosures;
    }

    @GET
    @PlatformOperation(
            name = "listDisclosures",
            right = "DISCLOSURE_READ",
            zh = "谁查阅过我的个人信息（R87）",
            en = "Who has read the caller's personal data (R87)")
    public DisclosurePageDto own(@Context Caller caller, @BeanParam PageParams page) {
        return TaskMapper.toDto(disclosures.own(caller, page.request()));
    }
}

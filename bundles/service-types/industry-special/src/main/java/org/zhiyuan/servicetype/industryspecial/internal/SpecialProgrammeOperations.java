package org.zhiyuan.servicetype.industryspecial.internal;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.zhiyuan.core.Caller;
import org.zhiyuan.operation.PlatformOperation;
import org.zhiyuan.plugin.spi.RestEndpoint;
import org.zhiyuan.plugin.spi.SoapEndpoint;

/**
 * {@code GET /api/v1/x/industry-special/programme?industry=C}, and {@code listProgramme} at {@code /soap/x/industry-special}: what is to
 * come, for who has signed in.
 */
@Path("/programme")
@Produces(MediaType.APPLICATION_JSON)
public class SpecialProgrammeOperations implements RestEndpoint, SoapEndpoint {

    private final Programme programme;

    public SpecialProgrammeOperations(Programme programme) {
        this.programme = programme;
    }

    /** @param industry a section from A to T; none means all */
    @GET
    @PlatformOperation(
            name = "listProgramme",
            right = PlatformOperation.SIGNED_IN,
            zh = "行业专场预告",
            en = "The programme of industry specials")
    public List<Special> list(@Context Caller caller, @QueryParam("industry") String industry) {
        return programme.list(caller, industry);
    }
}

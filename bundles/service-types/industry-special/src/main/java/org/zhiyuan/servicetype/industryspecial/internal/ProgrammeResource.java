package org.zhiyuan.servicetype.industryspecial.internal;

import java.util.List;
import java.util.Locale;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.zhiyuan.core.Caller;
import org.zhiyuan.plugin.spi.RestEndpoint;

/** {@code GET /api/v1/x/industry-special/programme?industry=C}: what is to come, for who has signed in. */
@Path("/programme")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeResource implements RestEndpoint {

    private final Programme programme;

    public ProgrammeResource(Programme programme) {
        this.programme = programme;
    }

    @GET
    public List<Special> list(@Context SecurityContext security, @QueryParam("industry") String industry) {
        return programme.list(security.getUserPrincipal() instanceof Caller caller ? caller : Caller.anonymous(Locale.CHINESE), industry);
    }
}

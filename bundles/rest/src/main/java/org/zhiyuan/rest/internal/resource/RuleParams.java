package org.zhiyuan.rest.internal.resource;

import java.time.LocalDate;
import javax.ws.rs.QueryParam;
import org.zhiyuan.wire.Input;

/** As of which day the rule book is wanted. */
public final class RuleParams {
    @QueryParam("day")
    public String day;

    /** Null for today. */
    LocalDate day() {
        return Input.read(this, (in, params) -> in.date("day", day));
    }
}

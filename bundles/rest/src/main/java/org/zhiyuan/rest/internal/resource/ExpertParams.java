package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.wire.Input;

/** Which experts are wanted. */
public final class ExpertParams extends PageParams {
    @QueryParam("region")
    public String region;
    @QueryParam("stage")
    public String stage;
    @QueryParam("type")
    public String type;
    @QueryParam("words")
    public String words;

    ExpertQuery query() {
        return Input.read(this, (in, params) -> new ExpertQuery(in.value("region", region, Region::of), in.one("stage", stage,
                ExpertStage.class),
                in.value("type", type, ExpertType::new), in.text("words", words)));
    }
}

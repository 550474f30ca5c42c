package org.zhiyuan.operations.expert;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Region;
import org.zhiyuan.expert.ExpertQuery;
import org.zhiyuan.expert.ExpertType;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.wire.Input;

/** Which serving experts are wanted. */
@XmlType(name = "DirectoryParams")
public final class DirectoryParams extends PageParams {
    @QueryParam("region")
    public String region;

    @QueryParam("type")
    public String type;

    @QueryParam("words")
    public String words;

    ExpertQuery query() {
        return Input.read(
                this,
                (in, params) -> new ExpertQuery(
                        in.value("region", region, Region::of),
                        null,
                        in.value("type", type, ExpertType::new),
                        in.text("words", words)));
    }
}

package org.zhiyuan.rest.internal.resource;

import javax.ws.rs.QueryParam;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.wire.Input;

/** Whose certificates are wanted. */
public final class CertificateParams extends PageParams {
    @QueryParam("expert")
    public String expert;

    ExpertId wanted() {
        return Input.read(this, (in, params) -> in.required("expert", in.value("expert", expert, ExpertId::new)));
    }
}

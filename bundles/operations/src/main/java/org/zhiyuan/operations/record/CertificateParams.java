package org.zhiyuan.operations.record;

import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.operations.common.PageParams;
import org.zhiyuan.wire.Input;

/** Whose certificates are wanted. */
@XmlType(name = "CertificateParams")
public final class CertificateParams extends PageParams {
    @QueryParam("expert")
    public String expert;

    ExpertId wanted() {
        return Input.read(this, (in, params) -> in.required("expert", in.value("expert", expert, ExpertId::new)));
    }
}

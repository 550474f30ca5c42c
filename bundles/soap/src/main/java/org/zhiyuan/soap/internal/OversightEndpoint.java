package org.zhiyuan.soap.internal;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;

import org.zhiyuan.core.AccountId;
import org.zhiyuan.decision.TieId;
import org.zhiyuan.decision.TieService;
import org.zhiyuan.wire.oversight.NewTieDto;
import org.zhiyuan.wire.oversight.TieDto;
import org.zhiyuan.wire.oversight.TieMapper;
import org.zhiyuan.wire.oversight.TiePageDto;

/** What keeps officials honest: their ties. */
@WebService(name = "Oversight", serviceName = "OversightService", portName = Endpoints.PORT, targetNamespace = "urn:zhiyuan:oversight:1")
public class OversightEndpoint extends ContractEndpoint {
    private final TieService ties;
    private final Answers answers;

    OversightEndpoint(TieService ties, Answers answers) {
        this.ties = ties;
        this.answers = answers;
    }

    @WebMethod
    @WebResult(name = "tie")
    public TieDto declareTie(@WebParam(name = "tie") NewTieDto tie, @WebParam(name = "requestKey") String requestKey) throws PlatformFault {
        return answers.once(caller(), requestKey, "declareTie", required("tie", tie), TieDto.class,
                () -> TieMapper.toDto(ties.declare(caller(), TieMapper.fromDto(tie)), locale()));
    }

    @WebMethod
    @WebResult(name = "ties")
    public TiePageDto listTies(@WebParam(name = "official") String official, @WebParam(name = "limit") Integer limit,
                               @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        AccountId whose = official == null ? null : new AccountId(official);
        return TieMapper.toDto(ties.list(caller(), whose, page(limit, cursor)), locale());
    }

    @WebMethod
    public void removeTie(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason) throws PlatformFault {
        ties.remove(caller(), new TieId(id), reason(reason));
    }
}

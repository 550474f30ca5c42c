package org.zhiyuan.soap.internal;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import org.zhiyuan.entry.EntryId;
import org.zhiyuan.entry.EntryKind;
import org.zhiyuan.entry.EntryQuery;
import org.zhiyuan.entry.EntryService;
import org.zhiyuan.entry.EntryState;
import org.zhiyuan.wire.entry.EntryDto;
import org.zhiyuan.wire.entry.EntryInputDto;
import org.zhiyuan.wire.entry.EntryKeyDto;
import org.zhiyuan.wire.entry.EntryMapper;
import org.zhiyuan.wire.entry.EntryPageDto;
import org.zhiyuan.wire.entry.EntryRefusalDto;
import org.zhiyuan.wire.entry.TakeoverDto;

/** Entries on somebody's behalf (代为登记), as operations of the oversight endpoint; answers with codes are not kept for request keys. */
@WebService(targetNamespace = "urn:zhiyuan:oversight:1")
public abstract class EntryOperations extends ContractEndpoint {
    private final EntryService entries;
    private final Answers answers;

    EntryOperations(EntryService entries, Answers answers) {
        this.entries = entries;
        this.answers = answers;
    }

    @WebMethod
    @WebResult(name = "entry")
    public EntryDto enterOnBehalf(@WebParam(name = "entry") EntryInputDto entry) throws PlatformFault {
        EntryInputDto input = required("entry", entry);
        return EntryMapper.toDto(entries.enter(caller(), EntryMapper.fromDto(input), EntryMapper.asked(input)), locale());
    }

    @WebMethod
    @WebResult(name = "entries")
    public EntryPageDto listEntries(@WebParam(name = "kind") String kind, @WebParam(name = "state") String state,
                                    @WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        EntryQuery query = new EntryQuery(one("kind", kind, EntryKind.class), one("state", state, EntryState.class));
        return EntryMapper.toDto(entries.list(caller(), query, page(limit, cursor)), locale());
    }

    @WebMethod
    @WebResult(name = "entry")
    public EntryDto getEntry(@WebParam(name = "id") String id) throws PlatformFault {
        return EntryMapper.toDto(entries.get(caller(), new EntryId(id)), locale());
    }

    @WebMethod
    @WebResult(name = "entry")
    public EntryDto renewEntryCode(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return EntryMapper.toDto(entries.renew(caller(), new EntryId(id), seen(seen)), locale());
    }

    @WebMethod
    @WebResult(name = "entry")
    public EntryDto withdrawEntry(@WebParam(name = "id") String id, @WebParam(name = "seen") Long seen) throws PlatformFault {
        return EntryMapper.toDto(entries.withdraw(caller(), new EntryId(id), seen(seen)), locale());
    }

    @WebMethod
    @WebResult(name = "entry")
    public EntryDto lookAtEntry(@WebParam(name = "key") EntryKeyDto key) throws PlatformFault {
        return EntryMapper.toDto(entries.look(caller(), EntryMapper.fromDto(required("key", key))), locale());
    }

    @WebMethod
    @WebResult(name = "entry")
    public EntryDto takeOverEntry(@WebParam(name = "takeover") TakeoverDto takeover, @WebParam(name = "requestKey") String requestKey)
            throws PlatformFault {
        return answers.once(caller(), requestKey, "takeOverEntry", required("takeover", takeover), EntryDto.class,
                () -> EntryMapper.toDto(entries.takeOver(caller(), EntryMapper.fromDto(takeover)), locale()));
    }

    @WebMethod
    @WebResult(name = "entry")
    public EntryDto declineEntry(@WebParam(name = "refusal") EntryRefusalDto refusal) throws PlatformFault {
        EntryRefusalDto input = required("refusal", refusal);
        return EntryMapper.toDto(entries.decline(caller(), EntryMapper.fromDto(input), EntryMapper.reason(input)), locale());
    }
}

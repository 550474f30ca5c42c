package org.zhiyuan.soap.internal;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.decision.TieId;
import org.zhiyuan.decision.TieService;
import org.zhiyuan.entry.EntryService;
import org.zhiyuan.merge.MergeId;
import org.zhiyuan.merge.MergeService;
import org.zhiyuan.supervision.DisclosureService;
import org.zhiyuan.supervision.TaskService;
import org.zhiyuan.wire.oversight.DisclosurePageDto;
import org.zhiyuan.wire.oversight.MergeDto;
import org.zhiyuan.wire.oversight.MergeMapper;
import org.zhiyuan.wire.oversight.MergePageDto;
import org.zhiyuan.wire.oversight.NewMergeDto;
import org.zhiyuan.wire.oversight.NewTieDto;
import org.zhiyuan.wire.oversight.TaskMapper;
import org.zhiyuan.wire.oversight.TaskPageDto;
import org.zhiyuan.wire.oversight.TieDto;
import org.zhiyuan.wire.oversight.TieMapper;
import org.zhiyuan.wire.oversight.TiePageDto;

/**
 * What keeps officials honest: their ties, merges of duplicates, entries on somebody's behalf, their tasks' dates, and that people learn
 * who read their data.
 */
@WebService(name = "Oversight", serviceName = "OversightService", portName = Endpoints.PORT, targetNamespace = "urn:zhiyuan:oversight:1")
public class OversightEndpoint extends EntryOperations {
    private final TieService ties;
    private final MergeService merges;
    private final TaskService tasks;
    private final DisclosureService disclosures;
    private final Answers answers;

    OversightEndpoint(TieService ties, MergeService merges, EntryService entries, TaskService tasks, DisclosureService disclosures,
                      Answers answers) {
        super(entries, answers);
        this.ties = ties;
        this.merges = merges;
        this.tasks = tasks;
        this.disclosures = disclosures;
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

    @WebMethod
    @WebResult(name = "merge")
    public MergeDto mergeEntries(@WebParam(name = "merge") NewMergeDto merge, @WebParam(name = "requestKey") String requestKey)
            throws PlatformFault {
        return answers.once(caller(), requestKey, "mergeEntries", required("merge", merge), MergeDto.class,
                () -> MergeMapper.toDto(merges.merge(caller(), MergeMapper.fromDto(merge)), locale()));
    }

    @WebMethod
    @WebResult(name = "merge")
    public MergeDto undoMerge(@WebParam(name = "id") String id, @WebParam(name = "reason") String reason,
                              @WebParam(name = "seen") Long seen)
            throws PlatformFault {
        return MergeMapper.toDto(merges.undo(caller(), new MergeId(id), seen(seen), reason(reason)), locale());
    }

    @WebMethod
    @WebResult(name = "merges")
    public MergePageDto listMerges(@WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return MergeMapper.toDto(merges.list(caller(), page(limit, cursor)), locale());
    }

    @WebMethod
    @WebResult(name = "tasks")
    public TaskPageDto listTasks(@WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor) throws PlatformFault {
        return TaskMapper.toDto(tasks.own(caller(), page(limit, cursor)), locale());
    }

    @WebMethod
    @WebResult(name = "tasks")
    public TaskPageDto listOverdueTasks(@WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        return TaskMapper.toDto(tasks.overdue(caller(), page(limit, cursor)), locale());
    }

    @WebMethod
    @WebResult(name = "disclosures")
    public DisclosurePageDto listDisclosures(@WebParam(name = "limit") Integer limit, @WebParam(name = "cursor") String cursor)
            throws PlatformFault {
        return TaskMapper.toDto(disclosures.own(caller(), page(limit, cursor)));
    }
}

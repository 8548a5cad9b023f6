namespace NewsNlp.Cli.Bench;

/// <summary>Processor time of the whole process: what other programs on the machine do does not count.</summary>
internal readonly struct CpuClock
{
    private readonly TimeSpan _start;

    private CpuClock(TimeSpan start) => _start = start;

    public TimeSpan Elapsed => Environment.CpuUsage.TotalTime - _start;

    public static CpuClock Start() => new(Environment.CpuUsage.TotalTime);
}

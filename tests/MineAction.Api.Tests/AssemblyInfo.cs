// Fixtures run side by side, as many as there are processors: each has a host of its own, or asks a shared one that nobody changes.
// What measures time or has the machine to itself is [NonParallelizable], and runs after the others.
[assembly: Parallelizable(ParallelScope.Fixtures)]

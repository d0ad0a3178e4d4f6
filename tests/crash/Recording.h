// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

/// What Recorder.cpp, inside the recorded program, writes and DiskModel reads: for each operation a
/// head, then path, other path and data. Of one machine, so in its byte order.
namespace gannet::recording {

enum class Kind : std::uint32_t {
    Create, ///< path (empty: without a name), inode
    Write, ///< inode, offset, data
    Resize, ///< inode, offset: the new size
    SetModified, ///< inode, offset: seconds
    SyncBegin, ///< inode and path, of a file or folder; offset: a number for its end
    SyncEnd, ///< inode; offset: the number; isFull: fsync rather than fdatasync
    Link, ///< inode, path
    Rename, ///< path, other
    Unlink, ///< path
    Said, ///< data, on standard output
};

struct Head
{
    Kind kind;
    std::uint32_t isFull;
    std::uint64_t inode;
    std::int64_t offset;
    std::uint64_t pathSize;
    std::uint64_t otherSize;
    std::uint64_t dataSize;
};

/// The names of the environment that the recorder looks at.
inline constexpr char logVariable[] = "GANNET_RECORD"; ///< the file that it writes
inline constexpr char rootVariable[] = "GANNET_RECORD_ROOT"; ///< only paths below are recorded
/// A file of lines "INODE RECORDED": files of an image keep the numbers that they were recorded with.
inline constexpr char inodesVariable[] = "GANNET_RECORD_INODES";

} // namespace gannet::recording
